//! The program itself: it serves on the URL that it prints.

use help_desk::web::login::Sessions;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
};

/// A running server, which ends with the test.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start() -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_help_desk"));
        let mut process = command.arg("0").stdout(Stdio::piped()).spawn().unwrap();
        // The URL is in the last line that the server prints. It could not print more when the pipe is closed.
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let url = |line: String| line.split_once("http://").map(|(_, address)| address.to_owned());
        let address = lines.map(Result::unwrap).find_map(url).unwrap();
        Self { process, address }
    }

    fn get(&self, path: &str, user: &str) -> String {
        let token = Sessions::token(user);
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let head = format!("GET {path} HTTP/1.1\r\nhost: {}\r\nauthorization: {token}", self.address);
        write!(stream, "{head}\r\nconnection: close\r\n\r\n").unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

#[test]
fn the_program_serves_on_the_url_that_it_prints() {
    let server = Server::start();
    assert!(server.get("/address", "alice").ends_with("\r\n\r\nalice, "));
    assert!(server.get("/address", "carol").starts_with("HTTP/1.1 401"));
}
