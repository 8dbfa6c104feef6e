//! Searches on behalf of a user.

use factory_core::{ScopeError, UserExecutionContext};
use platform::{EventRouter, Platform, get_agent_instance_factory, retry::retry};

/// Runs a tool on each query, and repeats what failed.
///
/// # Errors
///
/// Returns [`ScopeError`] if the platform refuses.
pub fn search(platform: &Platform, context: UserExecutionContext, queries: &[&str]) -> Result<Vec<String>, ScopeError> {
    platform.for_user_blocking(context, |factory| {
        let author = factory.scope().user_id();
        let search = |query: &&str| {
            let found = retry(2, || get_agent_instance_factory().runner().run("upper", query));
            format!("{author}: {}", found.unwrap_or_default())
        };
        queries.iter().map(search).collect()
    })
}

/// Returns how much a query costs, and tells the operators.
///
/// # Errors
///
/// Returns [`ScopeError`] if the platform refuses.
pub fn cost(platform: &Platform, context: UserExecutionContext, query: &str) -> Result<usize, ScopeError> {
    platform.try_for_user_blocking(context, |factory| {
        EventRouter::instance().publish("research", query);
        let base = if query.is_empty() { 0 } else { get_agent_instance_factory().tool_limit() };
        Ok(base + factory.label().len())
    })
}

/// Searches in the name of another user who has shared a query.
///
/// # Errors
///
/// Returns [`ScopeError`] if the platform refuses.
pub fn search_shared(
    platform: &Platform,
    context: UserExecutionContext,
    shared_by: &UserExecutionContext,
) -> Result<String, ScopeError> {
    platform.for_user_blocking(context, |factory| {
        let query = format!("{} asks {}", factory.scope().user_id(), shared_by.user_id());
        get_agent_instance_factory().runner().run("count", &query).unwrap_or_default()
    })
}
