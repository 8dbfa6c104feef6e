use super::plant::{ENDLESS, KINDS, PANICS};
use std::{net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    time::sleep,
};

/// The requests of one user.
pub(super) const REQUESTS: u64 = 20;

/// The kind of work of one request, the same in each run.
fn kind_of(user: u64, request: u64) -> u64 {
    let mixed = (user << 8 | request).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 32) % KINDS
}

/// The number of events that a user sends.
pub(super) fn events_of(user: u64) -> usize {
    (0..REQUESTS).filter(|request| kind_of(user, *request) == 3).count()
}

/// Sends the requests of one user, and checks that each answer is for this user.
pub(super) async fn use_server(server: SocketAddr, user: u64) {
    let mut connection = connect(server).await;
    for request in 0..REQUESTS {
        let kind = kind_of(user, request);
        let head = format!("GET /work/{kind} HTTP/1.1\r\nhost: plant\r\nuser: user-{user}\r\n\r\n");
        connection.write_all(head.as_bytes()).await.unwrap();
        if kind == ENDLESS {
            sleep(Duration::from_millis(request)).await;
        } else if let Some(answer) = read_answer(&mut connection).await {
            assert_eq!(answer, format!("user-{user}"), "the answer to a request of kind {kind}");
            continue;
        } else {
            assert_eq!(kind, PANICS, "the server closed the connection");
        }
        // The old connection is dropped, which cancels an endless request.
        connection = connect(server).await;
    }
}

async fn connect(server: SocketAddr) -> BufReader<TcpStream> {
    BufReader::new(TcpStream::connect(server).await.unwrap())
}

/// Reads a response with a length, or returns `None` if the server closed the connection.
async fn read_answer(connection: &mut BufReader<TcpStream>) -> Option<String> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if connection.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
        if line == "\r\n" {
            break;
        }
    }
    let mut body = vec![0; length];
    connection.read_exact(&mut body).await.ok()?;
    String::from_utf8(body).ok()
}
