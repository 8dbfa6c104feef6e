use factory_core::{
    Admission, Identity, Limits, Refusal, ScopeError, ServiceIdentity, UserExecutionContext, agent_factory,
};
use support::{context, identity};

agent_factory! {
    factory Desk for struct Platform { guards { limits: Limits } }
}

fn platform(limits: &Limits) -> Platform {
    Platform { limits: limits.clone() }
}

fn context_in(tenant: &str, user: &str) -> UserExecutionContext {
    UserExecutionContext::new(identity(user).with_tenant(tenant).unwrap(), "thread-19", "run-204").unwrap()
}

fn service(name: &str) -> UserExecutionContext {
    UserExecutionContext::for_service(ServiceIdentity::new(name).unwrap(), "thread-19", "run-204").unwrap()
}

/// Opens scopes until one is refused, and returns the open ones with the refusal.
fn fill(
    platform: &Platform,
    context: impl Fn(usize) -> UserExecutionContext,
) -> (Vec<Admission<'_, Platform>>, ScopeError) {
    let mut open = Vec::new();
    loop {
        match platform.admit(context(open.len())) {
            Ok(admission) => open.push(admission),
            Err(refusal) => return (open, refusal),
        }
    }
}

fn assert_busy(refusal: &ScopeError, reason: &str) {
    assert_eq!((refusal.kind(), refusal.guard(), refusal.retry_after()), (Refusal::Busy, "limits", None));
    assert_eq!(refusal.reason().to_string(), reason);
}

#[test]
fn of_one_user() {
    let platform = platform(&Limits::default());
    let (open, refusal) = fill(&platform, |_| context("alice"));
    assert_eq!(open.len(), 100);
    assert_busy(&refusal, "the user's limit of 100 open scopes is reached");
    assert!(platform.admit(context("bob")).is_ok());
    assert!(platform.admit(service("alice")).is_ok());
    assert!(platform.admit(context_in("acme", "alice")).is_ok());
    let elsewhere = Identity::verified("alice", "partner.example.com").unwrap();
    assert!(platform.admit(UserExecutionContext::new(elsewhere, "thread-19", "run-204").unwrap()).is_ok());
    drop(open);
    assert!(platform.admit(context("alice")).is_ok());
}

#[test]
fn of_one_service() {
    let platform = platform(&Limits::default().per_user(2));
    let (open, refusal) = fill(&platform, |_| service("nightly-report"));
    assert_eq!(open.len(), 2);
    assert_busy(&refusal, "the user's limit of 2 open scopes is reached");
}

#[test]
fn of_one_tenant() {
    let unlimited = platform(&Limits::default().in_all(1_000));
    assert_eq!(fill(&unlimited, |number| context_in("acme", &format!("user-{number}"))).0.len(), 1_000);

    let platform = platform(&Limits::default().per_tenant(3));
    let (open, refusal) = fill(&platform, |number| context_in("acme", &format!("user-{number}")));
    assert_eq!(open.len(), 3);
    assert_busy(&refusal, "the tenant's limit of 3 open scopes is reached");
    assert!(platform.admit(context_in("globex", "alice")).is_ok());
    assert!(platform.admit(context("acme")).is_ok());
    let service = ServiceIdentity::new("nightly-report").unwrap().with_tenant("acme").unwrap();
    assert!(platform.admit(UserExecutionContext::for_service(service, "thread-19", "run-204").unwrap()).is_err());
}

#[test]
fn in_all() {
    let platform = platform(&Limits::default());
    let (open, refusal) = fill(&platform, |number| context(&format!("user-{number}")));
    assert_eq!((open.len(), platform.limits.open_scopes()), (10_000, 10_000));
    assert_busy(&refusal, "the server's limit of 10000 open scopes is reached");
    drop(open);
    assert_eq!(platform.limits.open_scopes(), 0);
}

#[test]
fn of_children_too() {
    let children = |limits: Limits| {
        let platform = platform(&limits.per_user(3));
        let opened = platform.for_user_blocking(context("alice"), |desk| {
            let children: Vec<_> = (0..5).map(|_| platform.admit(desk.scope().child("send-mail").unwrap())).collect();
            (children.iter().filter(|child| child.is_ok()).count(), platform.limits.open_scopes())
        });
        assert_eq!(platform.limits.open_scopes(), 0);
        opened.unwrap()
    };
    assert_eq!(children(Limits::default()), (2, 3));
    assert_eq!(children(Limits::default().not_children()), (5, 1));
}

#[test]
fn of_all_clones_together() {
    let limits = Limits::default().per_user(1);
    let (first, second) = (platform(&limits), platform(&limits));
    let open = first.admit(context("alice")).unwrap();
    assert!(second.admit(context("alice")).is_err());
    let generous = platform(&limits.clone().per_user(2));
    assert!(generous.admit(context("alice")).is_ok());
    drop(open);
    assert!(second.admit(context("alice")).is_ok());
    let another = platform(&Limits::default().per_user(1));
    let _open = first.admit(context("alice")).unwrap();
    assert!(another.admit(context("alice")).is_ok());
}

#[test]
fn of_nobody_where_the_limit_is_zero() {
    assert!(platform(&Limits::default().per_user(0)).admit(context("alice")).is_err());
    assert!(platform(&Limits::default().in_all(0)).admit(context("alice")).is_err());
}

#[test]
fn without_a_user_in_the_text_of_a_refusal() {
    let platform = platform(&Limits::default().per_user(1));
    let (_open, refusal) = fill(&platform, |_| context_in("globex", "alice"));
    let shown = format!("{refusal} {refusal:?} {:?}", platform.limits);
    assert!(!shown.contains("alice") && !shown.contains("globex"), "{shown}");
}
