// Command ferretdb serves MongoDB's protocol from SQLite files, for the tests of the store in MongoDB.
//
// Usage: ferretdb FOLDER ADDRESS TLS-ADDRESS CERTIFICATE KEY
package main

import (
	"context"
	"log"
	"os"

	"github.com/FerretDB/FerretDB/ferretdb"
)

func main() {
	if len(os.Args) != 6 {
		log.Fatal("usage: ferretdb FOLDER ADDRESS TLS-ADDRESS CERTIFICATE KEY")
	}
	server, err := ferretdb.New(&ferretdb.Config{
		Listener: ferretdb.ListenerConfig{
			TCP: os.Args[2], TLS: os.Args[3], TLSCertFile: os.Args[4], TLSKeyFile: os.Args[5],
		},
		Handler:   "sqlite",
		SQLiteURL: "file:" + os.Args[1] + "/",
	})
	if err != nil {
		log.Fatal(err)
	}
	server.Run(context.Background())
}
