use factory_core::{Identity, ScopedKey, ServiceIdentity, UserExecutionContext};
use std::collections::HashSet;

/// Joined without care, (`a_b`, `a`) and (`a`, `b_a`) are one text; so it is with any other separator.
const PARTS: [&str; 12] = ["a", "b", ":", "a_b", "b_a", "a:b", "b:a", "a;b", "b;a", ";", "1:a;", "4:user;"];

fn of_user(user: &str, issuer: &str, request: &str, component: &str) -> ScopedKey {
    let context = UserExecutionContext::builder(Identity::verified(user, issuer).unwrap());
    context.thread("thread-19").run("run-204").request(request).build().unwrap().scoped_key(component)
}

/// Of every user, issuer, request and component that these parts make.
fn keys() -> Vec<ScopedKey> {
    let mut keys = Vec::new();
    for user in PARTS {
        for issuer in PARTS {
            for request in PARTS {
                keys.extend(PARTS.iter().chain(&[""]).map(|component| of_user(user, issuer, request, component)));
            }
        }
    }
    keys
}

#[test]
fn as_a_value() {
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
fn whatever_the_service_is_called() {
    let context = |name: &str| {
        let service = ServiceIdentity::new(name).unwrap();
        UserExecutionContext::for_service(service, "thread-19", "run-204").unwrap()
    };
    let contexts: Vec<_> = PARTS.into_iter().map(context).collect();
    let keys = contexts.iter().flat_map(|context| PARTS.map(|component| context.scoped_key(component)));
    let services: HashSet<_> = keys.map(|key| key.to_string()).collect();
    assert_eq!(services.len(), PARTS.len() * PARTS.len());
    // No user's issuer is empty, and the kind would tell the two apart all the same.
    for context in &contexts {
        let user = of_user(context.user_id(), "a", context.request_id(), "a");
        assert!(user.to_string().starts_with("4:user;"));
        assert!(context.scoped_key("a").to_string().starts_with("7:service;0:;"));
        assert_ne!(user, context.scoped_key("a"));
    }
}

#[test]
fn while_one_request_has_one_for_each_component() {
    for part in PARTS {
        assert_eq!(of_user(part, "a", part, part), of_user(part, "a", part, part));
        assert_eq!(of_user(part, "a", part, part).to_string(), of_user(part, "a", part, part).to_string());
    }
    assert_eq!(of_user("alice", "a", "r-1", "drafts").to_string(), "4:user;1:a;5:alice;3:r-1;6:drafts;");
}
