//! A server on a loopback port, and a client that can send any session id.

use axum::{Router, serve};
use mcp_server::{
    binding::SESSION_HEADER,
    login::Logins,
    platform::Platform,
    server::{PATH, router},
};
use reqwest::{
    Method, RequestBuilder, Response, StatusCode,
    header::{ACCEPT, CONTENT_TYPE},
};
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use serde_json::{Value, json};
use std::{net::Ipv4Addr, sync::Arc};
use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
};

/// The users that are logged in. The last one has alice's name, but is another person.
pub(crate) const ALICE: (&str, &str) = ("alice", "acme");
pub(crate) const BOB: (&str, &str) = ("bob", "acme");
pub(crate) const NAMESAKE: (&str, &str) = ("alice", "globex");

pub(crate) fn logins() -> Logins {
    Logins::new(&[ALICE, BOB, NAMESAKE])
}

pub(crate) fn platform() -> Arc<Platform> {
    Arc::new(Platform::new(logins()))
}

/// Serves the router in the background and returns the URL.
pub(crate) async fn start(router: Router) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let url = format!("http://{}{PATH}", listener.local_addr().unwrap());
    tokio::spawn(async move { serve(listener, router).await });
    url
}

/// Serves the MCP server of the example and returns its URL.
pub(crate) async fn start_server() -> String {
    start(router(&platform(), Arc::new(LocalSessionManager::default()))).await
}

/// A client of one user.
pub(crate) struct Client {
    http: reqwest::Client,
    url: String,
    token: String,
}

impl Client {
    pub(crate) fn new(url: &str, (user, tenant): (&str, &str)) -> Self {
        Self::with_token(url, &Logins::token(user, tenant))
    }

    pub(crate) fn with_token(url: &str, token: &str) -> Self {
        Self { http: reqwest::Client::new(), url: url.to_owned(), token: token.to_owned() }
    }

    /// Sends a request.
    pub(crate) async fn send(&self, method: Method, session: Option<&[u8]>, body: &Value) -> Response {
        self.request_builder(method, session, body).send().await.unwrap()
    }

    fn request_builder(&self, method: Method, session: Option<&[u8]>, body: &Value) -> RequestBuilder {
        let request = self.http.request(method, &self.url).bearer_auth(&self.token);
        let request =
            request.header(ACCEPT, "application/json, text/event-stream").header(CONTENT_TYPE, "application/json");
        let request = session.into_iter().fold(request, |request, id| request.header(SESSION_HEADER, id));
        request.body(body.to_string())
    }

    /// Returns the statuses of a POST, a GET and a DELETE with this session id.
    pub(crate) async fn knock(&self, session: &[u8]) -> [StatusCode; 3] {
        let post = self.send(Method::POST, Some(session), &message("tools/list", &json!({}))).await;
        let get = self.send(Method::GET, Some(session), &Value::Null).await;
        let delete = self.send(Method::DELETE, Some(session), &Value::Null).await;
        [post, get, delete].map(|response| response.status())
    }

    /// Deletes a session.
    pub(crate) async fn delete(&self, session: &str) -> StatusCode {
        self.send(Method::DELETE, Some(session.as_bytes()), &Value::Null).await.status()
    }

    /// Sends the request that opens a session.
    pub(crate) async fn initialize(&self) -> Response {
        self.send(Method::POST, None, &initialize()).await
    }

    /// Sends the request that opens a session, and closes the connection without waiting for the response.
    pub(crate) async fn open_and_disconnect(&self) {
        let address = self.url.strip_prefix("http://").and_then(|url| url.strip_suffix(PATH)).unwrap();
        let body = initialize().to_string();
        let head = format!(
            "POST {PATH} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {}\r\n\
             Accept: application/json, text/event-stream\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n",
            self.token,
            body.len()
        );
        let mut socket = TcpStream::connect(address).await.unwrap();
        socket.write_all((head + &body).as_bytes()).await.unwrap();
    }

    /// Opens a session and returns its id.
    pub(crate) async fn open(&self) -> String {
        let response = self.initialize().await;
        assert_eq!(response.status(), StatusCode::OK);
        let session = response.headers()[SESSION_HEADER].to_str().unwrap().to_owned();
        let initialized = json!({ "jsonrpc": "2.0", "method": "notifications/initialized" });
        let response = self.send(Method::POST, Some(session.as_bytes()), &initialized).await;
        assert_eq!(response.status(), StatusCode::ACCEPTED);
        session
    }

    /// Sends a request in a session and returns the result.
    pub(crate) async fn request(&self, session: &str, method: &str, params: &Value) -> Value {
        let response = self.send(Method::POST, Some(session.as_bytes()), &message(method, params)).await;
        assert_eq!(response.status(), StatusCode::OK);
        last_message(&response.text().await.unwrap())["result"].clone()
    }

    /// Calls a tool and returns the text of its answer.
    pub(crate) async fn call(&self, session: &str, tool: &str, arguments: &Value) -> String {
        let result = self.request(session, "tools/call", &json!({ "name": tool, "arguments": arguments })).await;
        result["content"][0]["text"].as_str().unwrap_or_else(|| panic!("no text in {result}")).to_owned()
    }
}

fn initialize() -> Value {
    let client = json!({ "name": "test", "version": "1" });
    message("initialize", &json!({ "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": client }))
}

fn message(method: &str, params: &Value) -> Value {
    json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params })
}

/// Returns the last message of an event stream.
fn last_message(stream: &str) -> Value {
    let message = stream.lines().filter_map(|line| line.strip_prefix("data:")).next_back();
    serde_json::from_str(message.unwrap_or_else(|| panic!("no message in {stream:?}"))).unwrap()
}
