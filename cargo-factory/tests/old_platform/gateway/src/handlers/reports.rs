//! `POST /reports/{format}`: a report about the lines of the body.

use crate::{error::GatewayError, request::Request, response::Response};
use platform::{Platform, get_agent_instance_factory, get_llm_manager, settings::REGION};

/// Writes a report, with a headline by a language model.
///
/// # Errors
///
/// Returns [`GatewayError`] if the format is unknown or the model fails.
pub async fn report(platform: &Platform, request: &Request) -> Result<Response, GatewayError> {
    let lines: Vec<String> = request.body.lines().map(str::to_owned).collect();
    let headline = get_llm_manager(REGION).await.map_err(GatewayError::NoModel)?.complete("headline").await;
    let headline = headline.map_err(GatewayError::NoModel)?;
    let report = platform.try_for_user(request.context()?, async |factory| {
        let author = factory.scope().user_id();
        let opened = get_agent_instance_factory().report(request.last_segment().to_owned()).await;
        let report = opened.map_err(GatewayError::NoReport)?;
        Ok::<_, GatewayError>(format!("{author}: {}", report.render(&lines)))
    });
    Ok(Response::ok(format!("{headline}: {}", report.await?)))
}
