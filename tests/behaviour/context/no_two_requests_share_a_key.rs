use factory_core::{Identity, ScopedKey, ServiceIdentity, UserExecutionContext};
use std::collections::HashSet;

/// Parts that collide when they are joined with a separator: (`a_b`, `a`) and (`a`, `b_a`) are both `a_b_a`.
const PARTS: [&str; 12] = ["a", "b", ":", "a_b", "b_a", "a:b", "b:a", "a;b", "b;a", ";", "1:a;", "4:user;"];

fn key(user: &str, issuer: &str, request: &str, component: &str) -> ScopedKey {
    let context = UserExecutionContext::builder(Identity::verified(user, issuer).unwrap());
    context.thread("thread-19").run("run-204").request(request).build().unwrap().scoped_key(component)
}

/// Returns a key for every combination of user, issuer, request and component.
fn keys() -> Vec<ScopedKey> {
    let mut keys = Vec::new();
    for user in PARTS {
        for issuer in PARTS {
            for request in PARTS {
                keys.extend(PARTS.iter().chain(&[""]).map(|component| key(user, issuer, request, component)));
            }
        }
    }
    keys
}

#[test]
fn as_values() {
    let keys = keys();
    let count = keys.len();
    assert_eq!(count, 12 * 12 * 12 * 13);
    assert_eq!(keys.into_iter().collect::<HashSet<_>>().len(), count);
}

#[test]
fn as_text() {
    let keys = keys();
    assert_eq!(keys.iter().map(ToString::to_string).collect::<HashSet<_>>().len(), keys.len());
}

#[test]
fn of_services() {
    let context = |name: &str| {
        let service = ServiceIdentity::new(name).unwrap();
        UserExecutionContext::for_service(service, "thread-19", "run-204").unwrap()
    };
    let contexts: Vec<_> = PARTS.into_iter().map(context).collect();
    let keys = contexts.iter().flat_map(|context| PARTS.map(|component| context.scoped_key(component)));
    let services: HashSet<_> = keys.map(|key| key.to_string()).collect();
    assert_eq!(services.len(), PARTS.len() * PARTS.len());
    // A user's issuer is never empty, and the kind differs as well.
    for context in &contexts {
        let user = key(context.user_id(), "a", context.request_id(), "a");
        assert!(user.to_string().starts_with("4:user;"));
        assert!(context.scoped_key("a").to_string().starts_with("7:service;0:;"));
        assert_ne!(user, context.scoped_key("a"));
    }
}

#[test]
fn one_request_has_one_key_for_each_component() {
    for part in PARTS {
        assert_eq!(key(part, "a", part, part), key(part, "a", part, part));
        assert_eq!(key(part, "a", part, part).to_string(), key(part, "a", part, part).to_string());
    }
    assert_eq!(key("alice", "a", "r-1", "drafts").to_string(), "4:user;1:a;5:alice;3:r-1;6:drafts;");
}
