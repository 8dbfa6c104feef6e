//! The chat over a real WebSocket.

use super::open_desk;
use futures_util::{SinkExt, StreamExt};
use help_desk::web::{login::Sessions, router};
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{Message, client::IntoClientRequest, http::header::AUTHORIZATION},
};

async fn connect(user: &str) -> WebSocketStream<TcpStream> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(axum::serve(listener, router(Arc::new(open_desk()))).into_future());
    let mut request = format!("ws://{address}/chat").into_client_request().unwrap();
    request.headers_mut().insert(AUTHORIZATION, Sessions::token(user).parse().unwrap());
    let stream = TcpStream::connect(address).await.unwrap();
    client_async(request, stream).await.unwrap().0
}

#[tokio::test]
async fn a_socket_has_one_conversation_and_ends_with_its_budget() {
    let mut socket = connect("alice").await;
    for turn in 1..=3 {
        socket.send(Message::text(format!("hello {turn}"))).await.unwrap();
        let answer = socket.next().await.unwrap().unwrap().into_text().unwrap();
        assert!(answer.starts_with(&format!("alice, delivery {turn}: re: hello {turn}")), "{answer}");
    }
    socket.send(Message::text("hello 4")).await.unwrap();
    assert_eq!(socket.next().await.unwrap().unwrap(), Message::text("goodbye, alice"));
    assert!(!matches!(socket.next().await, Some(Ok(Message::Text(_)))));
}
