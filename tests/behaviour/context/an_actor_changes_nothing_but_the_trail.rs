use factory_core::{Identity, UserExecutionContext};
use support::{context, desk::platform, identity};

fn by_support() -> UserExecutionContext {
    let support = Identity::verified("sam", "staff.example.com").unwrap().with_tenant("vendor").unwrap();
    let alice = identity("alice").with_tenant("acme").unwrap();
    UserExecutionContext::builder(alice).actor(support).thread("thread-19").run("run-204").build().unwrap()
}

fn by_herself() -> UserExecutionContext {
    UserExecutionContext::new(identity("alice").with_tenant("acme").unwrap(), "thread-19", "run-204").unwrap()
}

#[test]
fn a_context_without_one_has_none() {
    assert_eq!(by_herself().actor(), None);
    assert_eq!(
        platform().for_user_blocking(context("alice"), |factory| factory.scope().actor().is_some()).ok(),
        Some(false)
    );
}

#[test]
fn a_scope_and_its_children_keep_the_actor_and_the_tenant() {
    let seen = |context: UserExecutionContext| {
        let seen = platform().for_user_blocking(context, |factory| {
            let scope = factory.scope();
            let actor = scope.actor().map(|actor| (actor.user_id().to_owned(), actor.tenant().map(str::to_owned)));
            (actor, scope.tenant().map(str::to_owned), scope.child("send-mail").unwrap())
        });
        seen.unwrap()
    };
    let expected = (Some(("sam".to_owned(), Some("vendor".to_owned()))), Some("acme".to_owned()));
    let (actor, tenant, child) = seen(by_support());
    assert_eq!((actor, tenant), expected);
    let (actor, tenant, grandchild) = seen(child);
    assert_eq!((actor, tenant), expected);
    assert_eq!((grandchild.actor().map(Identity::user_id), grandchild.tenant()), (Some("sam"), Some("acme")));
}

#[test]
fn the_state_is_the_subjects() {
    let platform = platform();
    let draft = |context: UserExecutionContext| {
        let drafts = platform.for_user_blocking(context, |factory| {
            let triage = factory.triage("post".to_owned());
            triage.drafts.of(factory.scope()).with(|drafts| {
                drafts.push("hello".to_owned());
                drafts.len()
            })
        });
        drafts.unwrap()
    };
    assert_eq!((draft(by_herself()), draft(by_support()), draft(by_herself())), (1, 2, 3));
    assert_eq!(draft(context("sam")), 1);
    assert!(by_herself().owner() == by_support().owner());
}
