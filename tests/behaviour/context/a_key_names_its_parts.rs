use factory_core::{Identity, NoTenant, ServiceIdentity, UserExecutionContext, UserScope};
use support::{context, desk::platform, identity};

#[test]
fn the_text_begins_with_kind_and_version() {
    let identity = Identity::verified("Alice", "https://login.example.com").unwrap();
    let context = |identity| {
        UserExecutionContext::builder(identity).thread("thread-19").run("run_204").request("r.1").build().unwrap()
    };
    let of_none = context(identity.clone());
    let of_acme = context(identity.with_tenant("Acme").unwrap());
    let issuer = "https_3a_2f_2flogin_2eexample_2ecom";
    for (key, text) in [
        (of_none.user_key("drafts"), format!("user.v1._.{issuer}._41lice.drafts")),
        (of_acme.user_key(""), format!("user.v1._41cme.{issuer}._41lice._")),
        (of_acme.conversation_key("a/b"), format!("conversation.v1._41cme.{issuer}._41lice.thread-19.a_2fb")),
        (of_acme.request_key("é"), format!("request.v1._41cme.{issuer}._41lice.thread-19.run_5f204.r_2e1._c3_a9")),
        (of_acme.tenant_key("flags").unwrap(), "tenant.v1._41cme.flags".to_owned()),
    ] {
        assert_eq!(key.to_string(), text);
    }
    let service = ServiceIdentity::new("nightly-report").unwrap();
    let service = UserExecutionContext::for_service(service, "reports", "2031-05-01").unwrap();
    assert_eq!(service.user_key("drafts").to_string(), "user.v1._._.nightly-report.drafts");
}

/// Pins the text of short keys, because stored data is found by it.
#[test]
fn the_short_key_stays_the_same_in_each_version() {
    let key = UserExecutionContext::new(identity("alice"), "thread-19", "run-204").unwrap().user_key("drafts");
    assert_eq!(key.to_string(), "user.v1._.login_2eexample_2ecom.alice.drafts");
    assert_eq!(key.to_short(), "u1.lo7spycoiu47puipzrjbxscukl6hlhgnuico64wsg5pqnuizs4ea"); // by sha256sum and base32
}

#[test]
fn a_tenant_is_shared_and_everything_else_is_not() {
    let of = |user: &str, issuer: &str| {
        let identity = Identity::verified(user, issuer).unwrap().with_tenant("acme").unwrap();
        UserExecutionContext::new(identity, "thread-19", "run-204").unwrap()
    };
    let (ann, other_ann) = (of("ann", "login.example.com"), of("ann", "sso.example.org"));
    let service = ServiceIdentity::new("ann").unwrap().with_tenant("acme").unwrap();
    let service = UserExecutionContext::for_service(service, "thread-19", "run-204").unwrap();
    for other in [&other_ann, &service] {
        assert_eq!(ann.tenant_key("flags"), other.tenant_key("flags"));
        assert_ne!(ann.user_key("flags"), other.user_key("flags"));
        assert_ne!(ann.conversation_key("flags"), other.conversation_key("flags"));
    }
    assert_eq!(context("ann").tenant_key("flags"), Err(NoTenant));
    assert_eq!(NoTenant.to_string(), "the user has no tenant");
}

#[test]
fn a_scope_and_its_context_have_the_same_keys() {
    let context = || {
        let identity = identity("alice").with_tenant("acme").unwrap();
        UserExecutionContext::builder(identity).thread("thread-19").run("run-204").request("r-1").build().unwrap()
    };
    let of_scope = |scope: UserScope<'_>| {
        [scope.user_key("a"), scope.conversation_key("a"), scope.tenant_key("a").unwrap(), scope.request_key("a")]
    };
    let of_scope = platform().for_user_blocking(context(), |factory| of_scope(factory.scope())).unwrap();
    let context = context();
    let of_context = [
        context.user_key("a"),
        context.conversation_key("a"),
        context.tenant_key("a").unwrap(),
        context.request_key("a"),
    ];
    assert_eq!(of_scope, of_context);
}

#[test]
#[allow(deprecated)]
fn the_old_name_is_the_requests_key() {
    let context = context("alice");
    assert_eq!(context.scoped_key("drafts"), context.request_key("drafts"));
    let same = platform().for_user_blocking(context, |factory| {
        let scope = factory.scope();
        scope.scoped_key("drafts") == scope.request_key("drafts")
    });
    assert!(same.unwrap());
}
