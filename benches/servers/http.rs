use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::{Deserialize, Serialize};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering::Relaxed},
};
use thiserror::Error;
use tokio::net::TcpListener;

#[derive(Deserialize)]
struct Question {
    topic: String,
    text: String,
}

#[derive(Serialize)]
struct Answer {
    user: String,
    text: String,
    turns: u64,
}

#[derive(Serialize)]
struct Health {
    articles: usize,
}

#[derive(Debug, Error)]
enum AppError {
    #[error("log in first")]
    NotLoggedIn,
    #[error("there is no topic `{0}`")]
    UnknownTopic(String),
    #[error("the service is busy")]
    Busy,
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::NotLoggedIn => StatusCode::UNAUTHORIZED,
            Self::UnknownTopic(_) => StatusCode::NOT_FOUND,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        };
        (status, self.to_string()).into_response()
    }
}

fn user_id(headers: &HeaderMap) -> Result<String, AppError> {
    let user = headers.get("authorization").and_then(|value| value.to_str().ok());
    user.map(str::to_owned).ok_or(AppError::NotLoggedIn)
}

async fn ask(
    State(platform): State<Arc<Platform>>,
    headers: HeaderMap,
    Json(question): Json<Question>,
) -> Result<Json<Answer>, AppError> {
    serve(&platform, user_id(&headers)?, question).await.map(Json)
}

async fn health(State(platform): State<Arc<Platform>>) -> Json<Health> {
    Json(Health { articles: platform.catalogue.articles.len() })
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let router = Router::new().route("/ask", post(ask)).route("/health", get(health)).with_state(Arc::new(platform()));
    axum::serve(TcpListener::bind("127.0.0.1:3000").await?, router).await
}
