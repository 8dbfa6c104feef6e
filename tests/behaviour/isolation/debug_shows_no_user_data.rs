use factory_core::{
    Identity, PerUser, ServiceIdentity, UserData, UserExecutionContext, UserScope, agent_factory, user_scope,
    user_scoped,
};
use std::fmt::Debug;

#[user_scoped]
#[derive(Clone, Debug)]
struct Agent<'user> {
    scope: UserScope<'user>,
    #[shared]
    secrets: &'user PerUser<Vec<String>>,
    turns: u32,
}

agent_factory! {
    factory Factory for
    #[derive(Debug, Default)]
    struct Platform {
        shared { secrets: PerUser<Vec<String>> }
        agents { agent: Agent }
    }
}

/// A text that is part of each id and each value, and of no type's name.
const SECRET: &str = "7f3a";

fn identity() -> Identity {
    Identity::verified("alice-7f3a", "issuer-7f3a").unwrap()
}

fn context() -> UserExecutionContext {
    let context = UserExecutionContext::builder(identity()).thread("thread-7f3a").run("run-7f3a");
    context.request("request-7f3a").connection("socket-7f3a").build().unwrap()
}

#[track_caller]
fn assert_hidden(name: &str, value: &impl Debug) {
    for shown in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(shown.starts_with(name), "{shown}");
        assert!(!shown.contains(SECRET), "{shown}");
    }
}

#[test]
fn outside_a_scope() {
    assert_hidden("Identity", &identity());
    assert_hidden("ServiceIdentity", &ServiceIdentity::new("report-7f3a").unwrap());
    assert_hidden("UserExecutionContext {", &context());
    let service = ServiceIdentity::new("report-7f3a").unwrap();
    assert_hidden("UserExecutionContext", &UserExecutionContext::for_service(service, "t-7f3a", "r-7f3a").unwrap());
    let builder = UserExecutionContext::builder(identity()).thread("thread-7f3a").run("run-7f3a");
    assert_hidden("UserExecutionContextBuilder", &builder);
    assert_hidden("ScopedKey", &context().request_key("drafts"));
}

#[test]
fn inside_a_scope() {
    let platform = Platform::default();
    let admission = platform.admit(context()).unwrap();
    assert_hidden("Admission", &admission);
    user_scope!(open = admission);
    let scope = open.scope();
    assert_hidden("UserScope", &scope);
    assert_hidden("OpenScope", &open);
    assert_hidden("UserExecutionContext", &scope.child("summary-7f3a").unwrap());
    let factory = create_factory(open);
    let agent = factory.agent();
    let mine = agent.secrets.of(agent.scope);
    mine.with(|secrets| {
        secrets.push("value-7f3a".to_owned());
        assert_hidden("StateRef", &mine);
    });
    assert_hidden("PerUser", &platform.secrets);
    assert_hidden("Platform", &platform);
    assert_hidden("Agent", &agent);
    let data = UserData::new(scope, "value-7f3a".to_owned());
    assert_hidden("UserData", &data);
    assert_hidden("UserData", &data.map(|value| format!("{value}!")));
}

#[test]
fn a_clone_of_an_agent_belongs_to_the_same_user() {
    let served = Platform::default().for_user_blocking(context(), |factory| {
        let agent = factory.agent();
        let copy = Agent { turns: agent.turns + 1, ..agent.clone() };
        (copy.turns, copy.scope.user_id().to_owned())
    });
    assert_eq!(served.unwrap(), (1, "alice-7f3a".to_owned()));
}
