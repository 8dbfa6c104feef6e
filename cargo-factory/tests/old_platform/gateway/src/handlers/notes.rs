//! `POST /notes`: adds a note.

use crate::{error::GatewayError, request::Request, response::Response};
use factory_core::user_scope;
use platform::{Platform, create_agent_instance_factory, get_agent_instance_factory};

/// Adds the body to the user's notes.
///
/// # Errors
///
/// Returns [`GatewayError`] if no scope can be opened.
pub fn add(platform: &Platform, request: &Request) -> Result<Response, GatewayError> {
    user_scope!(scope = platform.admit(request.context()?)?);
    let author = scope.scope().user_id();
    let factory = get_agent_instance_factory();
    let length = factory.notes().add(&request.body);
    Ok(Response::ok(format!("{author} wrote {length}")))
}

/// Returns the user's last note.
///
/// # Errors
///
/// Returns [`GatewayError`] if no scope can be opened.
pub fn last(platform: &Platform, request: &Request) -> Result<Response, GatewayError> {
    user_scope!(scope = platform.admit(request.context()?)?);
    let factory = create_agent_instance_factory(scope);
    Ok(factory.notes().last().map_or_else(|| Response::not_found("no note"), Response::ok))
}
