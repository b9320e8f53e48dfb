/** A text that is one whole reference to a secret or a variable of GitHub: `${{ secrets.NAME }}`. */
export const WHOLE_REFERENCE = /^\$\{\{ *(secrets|vars)\.([A-Za-z_][A-Za-z0-9_]*) *\}\}$/;
