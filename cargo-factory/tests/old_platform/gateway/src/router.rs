//! The way from a path to its handler.

use crate::{
    handlers::{chat, health, notes, reports, tools},
    request::Request,
    response::Response,
};
use platform::{Platform, settings::REGION};

/// Answers a request.
pub async fn route(platform: &Platform, request: &Request) -> Response {
    let fallback = || Response::not_found(platform::get_agent_instance_factory().label());
    let answer = match request.path.split('/').nth(1) {
        Some("chat") => chat::chat(platform, request).await,
        Some("notes") if request.body.is_empty() => notes::last(platform, request),
        Some("notes") => notes::add(platform, request),
        Some("reports") => reports::report(platform, request).await,
        Some("tools") => tools::run(platform, request).await,
        Some("health") => Ok(health::health(platform, REGION).await),
        _ => Ok(fallback()),
    };
    answer.unwrap_or_else(Response::from)
}
