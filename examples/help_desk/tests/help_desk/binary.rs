//! The program itself: it serves on the URL that it prints, for the logins that it prints.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A running server, which ends with the test.
struct Server {
    process: Child,
    address: String,
    tokens: Vec<String>,
}

impl Server {
    fn start() -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_help_desk"));
        let mut process = command.arg("0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines().map(Result::unwrap);
        // A link is `http://<address>/#<side>=<token>`.
        let link = |line: String| {
            let (address, login) = line.split_once("http://")?.1.split_once("/#")?;
            Some((address.to_owned(), login.split_once('=')?.1.to_owned()))
        };
        let (mut addresses, tokens): (Vec<_>, Vec<_>) = lines.filter_map(link).take(2).unzip();
        Self { process, address: addresses.remove(0), tokens }
    }

    fn get(&self, path: &str, token: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let head = format!("GET {path} HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {token}", self.address);
        write!(stream, "{head}\r\nconnection: close\r\n\r\n").unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended before.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn the_program_serves_the_users_whose_logins_it_prints() {
    let server = Server::start();
    assert!(server.get("/address", &server.tokens[0]).ends_with("\r\n\r\nalice, "));
    assert!(server.get("/address", &server.tokens[1]).ends_with("\r\n\r\nbob, "));
    assert!(server.get("/address", "carol").starts_with("HTTP/1.1 401"));
    assert!(server.get("/", "").contains("<title>Help desk</title>"));
}

#[cfg(unix)]
#[test]
fn the_program_ends_by_itself_after_a_signal() {
    let mut server = Server::start();
    let kill = Command::new("kill").arg(server.process.id().to_string()).status().unwrap();
    assert!(kill.success());
    let start = Instant::now();
    loop {
        if let Some(status) = server.process.try_wait().unwrap() {
            assert!(status.success(), "{status}");
            break;
        }
        assert!(start.elapsed() < Duration::from_secs(5), "it does not end");
        std::thread::sleep(Duration::from_millis(10));
    }
}
