use super::desk::{AppError, Platform, authenticate, context, platform, serve, token};
use axum::{
    Router,
    extract::{Path, State},
    middleware::from_fn,
    routing,
};
use factory_runtime::User;
use std::{fmt::Write as _, sync::Arc};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufStream},
    net::TcpStream,
};

async fn add(
    State(platform): State<Arc<Platform>>,
    User(identity): User,
    Path(note): Path<String>,
) -> Result<String, AppError> {
    Ok(platform.for_user(context(identity)?, async |desk| desk.notes().add(&note).await).await?)
}

/// One connection, such as that of a proxy, which stays open for many requests.
struct Connection(BufStream<TcpStream>);

impl Connection {
    async fn open() -> Self {
        let router = Router::new()
            .route("/add/{note}", routing::get(add))
            .route_layer(from_fn(authenticate))
            .route("/unprotected/{note}", routing::get(add))
            .with_state(platform());
        Self(BufStream::new(TcpStream::connect(serve(router).await).await.unwrap()))
    }

    async fn send(&mut self, path: &str, user: &str) {
        let mut request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n");
        write!(request, "authorization: {}\r\n\r\n", token(user)).unwrap();
        self.0.write_all(request.as_bytes()).await.unwrap();
        self.0.flush().await.unwrap();
    }

    /// Reads one response and returns its status and body.
    async fn receive(&mut self) -> (u16, String) {
        let status = self.line().await.split(' ').nth(1).unwrap().parse().unwrap();
        let mut length = 0;
        loop {
            let header = self.line().await;
            if header.is_empty() {
                break;
            }
            if let Some(value) = header.strip_prefix("content-length: ") {
                length = value.parse().unwrap();
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).await.unwrap();
        (status, String::from_utf8(body).unwrap())
    }

    async fn line(&mut self) -> String {
        let mut line = String::new();
        assert_ne!(self.0.read_line(&mut line).await.unwrap(), 0, "the connection stays open");
        line.trim_end().to_owned()
    }
}

#[tokio::test]
async fn one_request_after_another() {
    let mut connection = Connection::open().await;
    let mut ask = async |path, user| {
        connection.send(path, user).await;
        connection.receive().await
    };
    assert_eq!(ask("/add/milk", "alice").await, (200, "alice: milk".to_owned()));
    assert_eq!(ask("/add/tea", "bob").await, (200, "bob: tea".to_owned()));
    assert_eq!(ask("/unprotected/cake", "alice").await, (401, String::new()));
    assert_eq!(ask("/add/bread", "alice").await, (200, "alice: milk,bread".to_owned()));
}

#[tokio::test]
async fn all_requests_before_the_first_response() {
    let mut connection = Connection::open().await;
    let mut requests = Vec::new();
    for turn in 0..20 {
        for user in ["alice", "bob"] {
            connection.send(&format!("/add/{user}s-{turn}"), user).await;
            let notes: Vec<_> = (0..=turn).map(|turn| format!("{user}s-{turn}")).collect();
            requests.push((200, format!("{user}: {}", notes.join(","))));
        }
    }
    for expected in requests {
        assert_eq!(connection.receive().await, expected);
    }
}
