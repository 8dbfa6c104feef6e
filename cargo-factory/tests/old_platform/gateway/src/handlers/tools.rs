//! `POST /tools/{name}`: runs a tool on the body.

use crate::{error::GatewayError, request::Request, response::Response};
use platform::{AgentInstanceFactory, Platform, agents::runner::ToolError, get_agent_instance_factory};

/// Runs the tool that the path names.
///
/// # Errors
///
/// Returns [`GatewayError`] if there is no such tool.
pub async fn run(platform: &Platform, request: &Request) -> Result<Response, GatewayError> {
    let output = platform.for_user(request.context()?, async |factory| {
        let mut runs = 0;
        run_within_limit(&factory, &mut runs, request)
    });
    output.await?.map(Response::ok).map_err(GatewayError::NoTool)
}

fn run_within_limit(
    factory: &AgentInstanceFactory<'_>,
    runs: &mut usize,
    request: &Request,
) -> Result<String, ToolError> {
    *runs += 1;
    if *runs > factory.tool_limit() {
        return Err(ToolError::OverLimit);
    }
    let output = factory.runner().run(request.last_segment(), &request.body)?;
    Ok(format!("{}: {output}", get_agent_instance_factory().label()))
}
