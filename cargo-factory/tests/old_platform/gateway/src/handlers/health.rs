//! `GET /health`: whether the server can serve.

use crate::response::Response;
use platform::{EventRouter, Platform, get_llm_manager};

/// Returns the health of the events and of the models in a region.
pub async fn health(platform: &Platform, region: &str) -> Response {
    let events = EventRouter::instance().is_open();
    let models = platform.llm(region).await.is_ok();
    Response::ok(format!("events {events}, models {models}"))
}

/// Returns whether models run in a region, for the load balancer.
pub async fn is_ready(region: &str) -> bool {
    get_llm_manager(region).await.is_ok()
}
