use factory_core::{Identity, ServiceIdentity, UserExecutionContext};
use std::collections::HashSet;
use support::{desk::platform, identity};

fn context(user: &str, issuer: &str) -> UserExecutionContext {
    let identity = Identity::verified(user, issuer).unwrap();
    UserExecutionContext::new(identity, "thread-19", "run-204").unwrap()
}

fn context_in(tenant: &str, user: &str) -> UserExecutionContext {
    let identity = identity(user).with_tenant(tenant).unwrap();
    UserExecutionContext::new(identity, "thread-19", "run-204").unwrap()
}

fn service(name: &str) -> UserExecutionContext {
    UserExecutionContext::for_service(ServiceIdentity::new(name).unwrap(), "thread-19", "run-204").unwrap()
}

fn service_in(tenant: &str, name: &str) -> UserExecutionContext {
    let service = ServiceIdentity::new(name).unwrap().with_tenant(tenant).unwrap();
    UserExecutionContext::for_service(service, "thread-19", "run-204").unwrap()
}

/// Returns contexts of different people whose ids are similar.
fn people() -> Vec<UserExecutionContext> {
    vec![
        context("alice", "login.example.com"),
        context("alice", "partner.example.com"),
        context("Alice", "login.example.com"),
        context("alice.", "login.example.com"),
        context("login.example.com", "alice"),
        context("alic", "elogin.example.com"),
        context_in("acme", "alice"),
        context_in("globex", "alice"),
        context_in("alice", "acme"),
        service("alice"),
        service_in("acme", "alice"),
        service("login.example.com"),
    ]
}

#[test]
fn as_the_key_of_per_user_state() {
    let platform = platform();
    let visit = |number: usize, person| {
        let visited = platform.for_user_blocking(person, |factory| {
            let triage = factory.triage("post".to_owned());
            triage.drafts.of(factory.scope()).with(|drafts| {
                drafts.push(number.to_string());
                drafts.clone()
            })
        });
        visited.unwrap()
    };
    for (number, person) in people().into_iter().enumerate() {
        assert_eq!(visit(number, person), [number.to_string()]);
    }
    for (number, person) in people().into_iter().enumerate() {
        assert_eq!(visit(number, person), [number.to_string(), number.to_string()]);
    }
}

#[test]
fn by_their_owners() {
    let owners: HashSet<_> = people().iter().map(UserExecutionContext::owner).collect();
    assert_eq!(owners.len(), people().len());
    assert!(people().iter().all(|person| owners.contains(&person.owner())));
    assert_eq!(format!("{:?}", people()[0].owner()), "Owner { .. }");
}

#[test]
fn by_the_owner_of_an_identity() {
    let of_acme = identity("alice").with_tenant("acme").unwrap();
    assert_eq!(of_acme.owner(), context_in("acme", "alice").owner());
    assert_ne!(of_acme.owner(), identity("alice").owner());
    let service_of_acme = ServiceIdentity::new("alice").unwrap().with_tenant("acme").unwrap();
    assert_eq!(service_of_acme.owner(), service_in("acme", "alice").owner());
    assert_ne!(service_of_acme.owner(), of_acme.owner());
}

#[test]
fn as_part_of_a_key() {
    let keys: Vec<_> = people().iter().map(|person| person.user_key("drafts")).collect();
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
    assert_eq!(keys.iter().map(ToString::to_string).collect::<HashSet<_>>().len(), keys.len());
}

#[test]
fn by_the_equality_operator() {
    assert!(identity("alice") == identity("alice"));
    assert!(identity("alice") != identity("bob"));
    assert!(identity("alice") != Identity::verified("alice", "partner.example.com").unwrap());
    assert!(ServiceIdentity::new("alice").unwrap() == ServiceIdentity::new("alice").unwrap());
    assert!(ServiceIdentity::new("alice").unwrap() != ServiceIdentity::new("bob").unwrap());
}

#[test]
fn a_scope_shows_whether_it_belongs_to_a_user_or_a_service() {
    let seen = |person| {
        let seen = platform().for_user_blocking(person, |factory| {
            let scope = factory.scope();
            (scope.is_service(), scope.user_id().to_owned(), scope.issuer().map(str::to_owned))
        });
        seen.unwrap()
    };
    let user = (false, "alice".to_owned(), Some("login.example.com".to_owned()));
    assert_eq!(seen(context("alice", "login.example.com")), user);
    assert_eq!(seen(service("alice")), (true, "alice".to_owned(), None));
    let identity = identity("alice");
    assert_eq!((identity.user_id(), identity.issuer()), ("alice", "login.example.com"));
    assert_eq!(ServiceIdentity::new("nightly-report").unwrap().name(), "nightly-report");
}
