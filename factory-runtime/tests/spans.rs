//! Spans: what they show, and that they show a user only by choice.
#![cfg(feature = "tracing")]

mod span_layer;

use factory_core::{Identity, Limits, ServiceIdentity, UserExecutionContext, agent_factory, testing};
use factory_runtime::{UserField, UserHashKey, agent_span, scope_span};
use span_layer::{Fields, spans};
use tracing::Instrument;

agent_factory! {
    factory Desk for struct Platform { guards { limits: Limits } }
}

fn platform() -> Platform {
    Platform { limits: Limits::default() }
}

fn fields(context: &UserExecutionContext, user: &UserField) -> Fields {
    let mut open = None;
    let mut created = spans(|| open = Some(scope_span(context, user)));
    assert_eq!(created.len(), 1);
    created.remove(0)
}

fn key(byte: u8) -> UserField {
    UserField::Hashed(UserHashKey::new([byte; 32]))
}

fn context() -> UserExecutionContext {
    let builder = UserExecutionContext::builder(testing::identity("alice-7f3a")).actor(testing::identity("sam-91bc"));
    builder.thread("conversation-7").run("run-1").request("request-3").build().unwrap()
}

fn child(context: UserExecutionContext) -> UserExecutionContext {
    let platform = platform();
    platform.for_user_blocking(context, |desk| desk.scope().child("send-mail").unwrap()).unwrap()
}

#[test]
fn a_span_shows_the_ids_of_the_request() {
    let shown = fields(&context(), &UserField::None);
    let expected = [("(name)", "user_scope"), ("session.id", "conversation-7"), ("user_scope.request_id", "request-3")];
    assert_eq!(shown, expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
}

#[test]
fn a_span_of_a_child_shows_its_operation_and_its_parent() {
    let child = child(context());
    let shown = fields(&child, &UserField::None);
    assert_eq!(shown["user_scope.operation"], "send-mail");
    assert_eq!(shown["user_scope.parent_request_id"], "request-3");
    assert_eq!(shown["user_scope.request_id"], child.request_id());
}

#[test]
fn plain_shows_the_user_and_the_actor() {
    let shown = fields(&context(), &UserField::Plain);
    assert_eq!((&*shown["user.id"], &*shown["user_scope.actor.id"]), ("alice-7f3a", "sam-91bc"));
    assert!(!shown.keys().any(|name| name.contains("hash")));
}

#[test]
fn none_and_hashed_show_no_user_id() {
    for user in [UserField::None, UserField::default(), key(1)] {
        let created = spans(|| {
            let context = context();
            let _scope = scope_span(&context, &user).entered();
            platform()
                .for_user_blocking(context, |desk| {
                    let _agent = agent_span(desk.scope(), "triage").entered();
                    let child = desk.scope().child("send-mail").unwrap();
                    scope_span(&child, &user).in_scope(|| ());
                })
                .unwrap();
        });
        assert_eq!(created.len(), 3);
        let text = format!("{created:?}");
        assert!(!["alice", "sam-", "7f3a", "91bc"].iter().any(|id| text.contains(id)), "{text}");
        let is_hashed = matches!(user, UserField::Hashed(_));
        assert_eq!(text.matches("user.hash").count(), if is_hashed { 2 } else { 0 });
    }
}

#[test]
fn a_hash_tells_users_and_keys_apart() {
    let hash = |identity: Identity, key: &UserField| {
        let context = UserExecutionContext::new(identity, "conversation-7", "run-1").unwrap();
        let hash = fields(&context, key)["user.hash"].clone();
        assert!(hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "{hash}");
        hash
    };
    let identity = |user, issuer, tenant: Option<&str>| {
        let identity = Identity::verified(user, issuer).unwrap();
        tenant.map_or(Ok(identity.clone()), |tenant| identity.clone().with_tenant(tenant)).unwrap()
    };
    let alice = || identity("alice", "acme", None);
    assert_eq!(hash(alice(), &key(1)), hash(alice(), &key(1)));

    let others = [
        hash(alice(), &key(1)),
        hash(alice(), &key(2)),
        hash(identity("bob", "acme", None), &key(1)),
        hash(identity("alice", "globex", None), &key(1)),
        hash(identity("alice", "acme", Some("acme")), &key(1)),
        hash(identity("alice", "acmeacme", None), &key(1)),
        hash(identity("ealice", "acm", None), &key(1)),
    ];
    let different: std::collections::BTreeSet<_> = others.iter().collect();
    assert_eq!(different.len(), others.len());
}

#[test]
fn the_hash_is_an_hmac() {
    // From Python: hmac.new(bytes([1]) * 32, parts, "sha256"), each part after its length in 8 bytes.
    let shown = fields(&testing::context("alice"), &key(1));
    assert_eq!(shown["user.hash"], "26c892b33c0868fbe2998171b1a2a74330f1c55f23032324f5e7ebe677d6ce11");
}

#[test]
fn an_actor_has_the_hash_that_they_have_as_a_user() {
    let sam = fields(&testing::context("sam-91bc"), &key(1));
    assert_eq!(fields(&context(), &key(1))["user_scope.actor.hash"], sam["user.hash"]);
}

#[test]
fn a_service_is_not_shown_as_a_user() {
    let service = ServiceIdentity::new("nightly-report").unwrap();
    let context = UserExecutionContext::for_service(service, "reports", "2031-05-01").unwrap();
    for user in [UserField::None, UserField::Plain, key(1)] {
        let shown = fields(&context, &user);
        assert_eq!(shown["user_scope.service"], "nightly-report");
        assert!(!shown.keys().any(|name| name.starts_with("user.")));
    }
}

#[test]
fn a_key_is_not_shown() {
    assert_eq!(format!("{:?}", key(7)), "Hashed(UserHashKey { .. })");
}

#[test]
fn an_agents_span_is_in_the_scopes_span() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let created = spans(|| {
        let context = context();
        let span = scope_span(&context, UserField::None);
        let platform = platform();
        let served = platform.for_user(context, async |desk| {
            async { tokio::task::yield_now().await }.instrument(agent_span(desk.scope(), "triage")).await;
        });
        runtime.block_on(served.instrument(span)).unwrap();
    });
    let agent = created.iter().find(|fields| fields["(name)"] == "invoke_agent").unwrap();
    let expected = [
        ("(name)", "invoke_agent"),
        ("(parent)", "user_scope"),
        ("gen_ai.agent.name", "triage"),
        ("gen_ai.conversation.id", "conversation-7"),
        ("gen_ai.operation.name", "invoke_agent"),
        ("otel.name", "invoke_agent triage"),
        ("session.id", "conversation-7"),
    ];
    assert_eq!(*agent, expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
}

#[test]
fn the_choice_can_be_shared() {
    fn assert_shareable<T: factory_core::Shareable>(_: &T) {}
    assert_shareable(&key(1));
}
