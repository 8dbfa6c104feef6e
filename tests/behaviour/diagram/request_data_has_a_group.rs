use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

struct Claims;

trait Cancellation: Send + Sync {}

enum OfClient {}

#[user_scoped]
#[expect(dead_code, reason = "the test draws it and makes none")]
struct Session<'user> {
    scope: UserScope<'user>,
    #[request]
    claims: &'user Claims,
}

#[user_scoped]
#[expect(dead_code, reason = "the test draws it and makes none")]
struct Triage<'user> {
    scope: UserScope<'user>,
    #[scoped]
    session: Arc<Session<'user>>,
    #[request(OfClient)]
    cancellation: &'user dyn Cancellation,
}

agent_factory! {
    factory Desk for struct Platform {
        request { claims: Claims, cancellation: dyn Cancellation as OfClient }
        scoped { session: Session }
        agents { triage: Triage }
    }
}

#[test]
fn with_an_arrow_from_each_that_borrows_it() {
    let expected = "\
flowchart LR
    subgraph request[\"Desk: given when a scope opens\"]
        request_claims[\"claims: Claims\"]
        request_cancellation[\"cancellation: dyn Cancellation as OfClient\"]
    end
    subgraph scoped[\"Desk: kept for one scope\"]
        scoped_session[\"session: Session\"]
    end
    subgraph agents[\"Desk: made for one scope\"]
        agent_triage[\"triage: Triage\"]
    end
    scoped_session --> request_claims
    agent_triage --> scoped_session
    agent_triage --> request_cancellation
";
    assert_eq!(Desk::WIRING.to_string(), expected);
}
