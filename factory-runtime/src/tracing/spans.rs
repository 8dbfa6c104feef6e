//! The functions that create spans.

use super::user_field::{UserField, UserParts};
use factory_core::{UserExecutionContext, UserScope};
use std::borrow::Borrow;
use tracing::{Span, field::Empty, info_span};

/// Creates the span of a scope, from the context that opens it.
///
/// The span is called `user_scope` and has the level `INFO`. If no subscriber wants it, nothing is formatted, hashed or allocated.
///
/// | field | content |
/// |---|---|
/// | `user.id` or `user.hash` | the user, by the choice of a [`UserField`]; a service has neither |
/// | `session.id` | the thread id, which names the conversation |
/// | `user_scope.request_id` | the request id |
/// | `user_scope.parent_request_id`, `user_scope.operation` | of a child scope: the request that created it, and its operation |
/// | `user_scope.actor.id` or `user_scope.actor.hash` | who acts for the user, by the same choice; the hash of an actor is that which they have as a user |
/// | `user_scope.service` | the name of a service |
///
/// `user.id`, `user.hash` and `session.id` are names of the semantic conventions of OpenTelemetry. The other ids are shown as
/// they are, so do not build them from a user id.
///
/// ```
/// use factory_core::{ScopeError, UserScope, agent_factory, testing, user_scoped};
/// use factory_runtime::{UserField, agent_span, scope_span};
/// use tracing::Instrument;
///
/// #[user_scoped]
/// pub struct TriageAgent<'user> {
///     scope: UserScope<'user>,
/// }
///
/// impl TriageAgent<'_> {
///     async fn sort(&self, ticket: &str) -> usize {
///         let work = async { ticket.len() }; // … a call of a model
///         work.instrument(agent_span(self.scope, "triage")).await
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { agents { triage: TriageAgent } }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), ScopeError> {
/// let platform = Platform {};
/// let context = testing::context("alice");
/// let span = scope_span(&context, UserField::None);
/// let sorted = platform.for_user(context, async |desk| desk.triage().sort("no sound").await).instrument(span).await?;
/// assert_eq!(sorted, 8);
/// # Ok(())
/// # }
/// ```
///
/// In a handler of axum, the choice is part of the state:
///
/// ```
/// use axum::{extract::State, http::StatusCode};
/// use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
/// # use factory_core::{UserExecutionContext, testing};
/// use factory_runtime::{UserField, scope_span};
/// use std::sync::Arc;
/// use tracing::Instrument;
///
/// # #[user_scoped]
/// # pub struct TriageAgent<'user> {
/// #     scope: UserScope<'user>,
/// # }
/// #
/// agent_factory! {
///     pub factory Desk for pub struct Platform { agents { triage: TriageAgent } }
/// }
///
/// #[derive(Clone, Shareable)]
/// struct AppState {
///     platform: Arc<Platform>,
///     user_field: UserField,
/// }
/// # fn authenticated_context() -> UserExecutionContext {
/// #     testing::context("alice")
/// # }
///
/// async fn answer(State(state): State<AppState>) -> Result<String, StatusCode> {
///     let context = authenticated_context(); // from the credentials of the request
///     let span = scope_span(&context, &state.user_field);
///     let served = state.platform.for_user(context, async |_desk| "hello".to_owned()); // … the work
///     served.instrument(span).await.map_err(|_refused| StatusCode::TOO_MANY_REQUESTS)
/// }
/// # let app = axum::Router::new().route("/", axum::routing::get(answer));
/// # let app: axum::Router = app.with_state(AppState { platform: Arc::new(Platform {}), user_field: UserField::None });
/// ```
///
/// A task of [`spawn_for_user`](crate::spawn_for_user) is given a span of the child. It is a child of the current span, so that
/// both are in one trace; the current span then stays open until the task ends.
///
/// ```
/// # use factory_core::{InvalidContext, ScopeError, UserScope, agent_factory, testing, user_scoped};
/// use factory_runtime::{UserField, scope_span, spawn_for_user};
/// # use std::sync::Arc;
/// use tokio::task::JoinHandle;
/// use tracing::Instrument;
/// # #[user_scoped]
/// # pub struct MailAgent<'user> {
/// #     scope: UserScope<'user>,
/// # }
/// # impl MailAgent<'_> {
/// #     async fn send(&self) {}
/// # }
/// # agent_factory! {
/// #     pub factory Desk for pub struct Platform { agents { mail: MailAgent } }
/// # }
///
/// type Sending = JoinHandle<Result<(), ScopeError>>;
///
/// fn send_later(platform: &Arc<Platform>, scope: UserScope<'_>) -> Result<Sending, InvalidContext> {
///     let context = scope.child("send-mail")?;
///     let span = scope_span(&context, UserField::None);
///     Ok(spawn_for_user(platform, context, (), async move |desk| desk.mail().send().instrument(span).await))
/// }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// # let platform = Arc::new(Platform {});
/// # let sending = platform.for_user(testing::context("alice"), async |desk| send_later(&platform, desk.scope())).await;
/// # sending.unwrap().unwrap().await.unwrap().unwrap();
/// # }
/// ```
#[doc(alias = "opentelemetry")]
#[doc(alias = "trace")]
pub fn scope_span(context: &UserExecutionContext, user: impl Borrow<UserField>) -> Span {
    let span = info_span!(
        "user_scope",
        user.id = Empty,
        user.hash = Empty,
        session.id = context.thread_id(),
        user_scope.request_id = context.request_id(),
        user_scope.parent_request_id = context.parent_request_id(),
        user_scope.operation = context.operation(),
        user_scope.actor.id = Empty,
        user_scope.actor.hash = Empty,
        user_scope.service = context.is_service().then(|| context.user_id()),
    );
    if !span.is_disabled() {
        let issuer = context.issuer();
        let parts = issuer.map(|issuer| UserParts { id: context.user_id(), issuer, tenant: context.tenant() });
        record_user(&span, ["user.id", "user.hash"], parts, user.borrow());
        let actor = context.actor().map(UserParts::from);
        record_user(&span, ["user_scope.actor.id", "user_scope.actor.hash"], actor, user.borrow());
    }
    span
}

fn record_user(span: &Span, [id, hash]: [&str; 2], user: Option<UserParts<'_>>, field: &UserField) {
    match (user, field) {
        (Some(user), UserField::Plain) => drop(span.record(id, user.id)),
        (Some(user), UserField::Hashed(key)) => drop(span.record(hash, &*key.hash(user))),
        (None, _) | (_, UserField::None) => {}
    }
}

/// Creates the span of an agent's call within a scope.
///
/// The span is called `invoke_agent` and has the level `INFO`. It is a child of the current span, which is the scope's in the
/// recipe of [`scope_span`], also in a task of [`UserTasks`](crate::UserTasks) and in an answer of
/// [`bridged`](crate::bridged). So it shows no user itself. Its fields are those of the semantic conventions of OpenTelemetry for
/// agents:
///
/// | field | content |
/// |---|---|
/// | `gen_ai.operation.name` | `invoke_agent` |
/// | `gen_ai.agent.name` | the given name |
/// | `gen_ai.conversation.id` | the thread id |
/// | `session.id` | the thread id, as in the scope's span |
/// | `otel.name` | `invoke_agent` and the agent's name, which tracing-opentelemetry makes the name of the span |
///
/// ```
/// use factory_core::{UserScope, testing, user_scoped};
/// use factory_runtime::agent_span;
/// use tracing::Instrument;
///
/// #[user_scoped]
/// struct TriageAgent<'user> {
///     scope: UserScope<'user>,
/// }
///
/// impl TriageAgent<'_> {
///     async fn sort(&self, ticket: &str) -> usize {
///         ticket.len() // … a call of a model
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let sorted = testing::with_user_async("alice", async |scope| {
///     let triage = TriageAgent { scope };
///     triage.sort("no sound").instrument(agent_span(scope, "triage")).await
/// });
/// assert_eq!(sorted.await, 8);
/// # }
/// ```
pub fn agent_span(scope: UserScope<'_>, agent: &str) -> Span {
    info_span!(
        "invoke_agent",
        otel.name = %format_args!("invoke_agent {agent}"),
        gen_ai.operation.name = "invoke_agent",
        gen_ai.agent.name = agent,
        gen_ai.conversation.id = scope.thread_id(),
        session.id = scope.thread_id(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tracing::user_field::UserHashKey;
    use factory_core::testing;

    // Not beside the tests with a subscriber, because one thread's enables the spans of the process.
    #[test]
    fn without_a_subscriber_a_span_is_disabled() {
        let user = UserField::Hashed(UserHashKey::new([1; 32]));
        assert!(scope_span(&testing::context("alice"), user).is_disabled());
        testing::with_user("alice", |scope| assert!(agent_span(scope, "triage").is_disabled()));
    }
}
