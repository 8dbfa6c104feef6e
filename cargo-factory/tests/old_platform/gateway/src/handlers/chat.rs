//! `POST /chat/{topic}`: an answer of the triage agent.

use crate::{error::GatewayError, request::Request, response::Response};
use platform::{EventRouter, Platform, get_agent_instance_factory};

/// Answers a message, and tells the user's other connections.
///
/// # Errors
///
/// Returns [`GatewayError`] if no scope can be opened.
pub async fn chat(platform: &Platform, request: &Request) -> Result<Response, GatewayError> {
    let topic = request.last_segment().to_owned();
    let answer = platform.for_user(request.context()?, async |factory| {
        let length = factory.notes().add(&request.body);
        let answer = get_agent_instance_factory().triage(topic).answer_later(&request.body).await;
        format!("{answer} ({length})")
    });
    let answer = answer.await?;
    EventRouter::instance().publish("chat", &answer);
    Ok(Response::ok(answer))
}
