use factory_core::{
    Identity, Shareable, UserExecutionContext, UserScope, agent_factory, testing, user_scope, user_scoped,
};
use std::{
    panic::{UnwindSafe, catch_unwind},
    sync::{Arc, Mutex},
};
use support::desk::{Llm, platform};
use tokio::task::yield_now;

#[user_scoped]
struct Greeter<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
}

impl Greeter<'_> {
    fn greet(&self) -> String {
        format!("{} to {}", self.llm.complete("hello"), self.scope.user_id())
    }
}

#[derive(Default)]
struct Claims {
    roles: Vec<String>,
}

#[user_scoped]
struct Clerk<'user> {
    scope: UserScope<'user>,
    #[request]
    claims: &'user Claims,
}

impl Clerk<'_> {
    fn is_admin(&self) -> bool {
        self.claims.roles.iter().any(|role| role == "admin" && self.scope.user_id() == "alice")
    }
}

agent_factory! {
    factory Desk for struct Counter {
        #[derive(Default)]
        request { claims: Claims }
        agents { clerk: Clerk }
    }
}

#[derive(Shareable)]
struct Fake;

impl Llm for Fake {
    fn complete(&self, _prompt: &str) -> String {
        "always this".to_owned()
    }
}

#[test]
fn for_a_context() {
    let visit = |user| {
        let visited = platform().for_user_blocking(testing::context(user), |factory| {
            let scope = factory.scope();
            [scope.user_id(), scope.thread_id(), scope.run_id()].map(str::to_owned)
        });
        visited.unwrap()
    };
    assert_eq!(visit("alice"), ["alice", "thread-1", "run-1"]);
    assert_eq!(visit("bob"), ["bob", "thread-1", "run-1"]);
}

#[test]
fn for_a_user_whose_id_begins_with_test() {
    assert_eq!(testing::context("test_alice").user_id(), "test_alice");
}

#[test]
fn for_a_context_with_given_ids() {
    let context = UserExecutionContext::builder(testing::identity("alice"));
    let context = context.thread("test-thread").run("test-run").request("test-request").build().unwrap();
    assert_eq!(context.request_id(), "test-request");
}

#[test]
fn its_user_differs_from_verified_users() {
    assert!(testing::identity("alice") == testing::identity("alice"));
    assert!(testing::identity("alice") != testing::identity("bob"));
    assert!(testing::identity("alice") != Identity::verified("alice", "login.example.com").unwrap());
    let platform = platform();
    let drafts = |context| {
        let drafts = platform.for_user_blocking(context, |factory| {
            let drafts = factory.triage("post".to_owned()).drafts;
            drafts.of(factory.scope()).with(|drafts| {
                drafts.push("hello".to_owned());
                drafts.len()
            })
        });
        drafts.unwrap()
    };
    assert_eq!([drafts(testing::context("alice")), drafts(testing::context("alice"))], [1, 2]);
    assert_eq!(drafts(support::context("alice")), 1);
}

#[test]
fn for_an_agent_without_a_platform() {
    let answer = testing::with_user("alice", |scope| Greeter { scope, llm: &Fake }.greet());
    assert_eq!(answer, "always this to alice");
}

/// The request data of a test that needs none is its default.
#[test]
fn for_a_platform_with_request_data() {
    let request = DeskRequest::default();
    let is_admin = Counter {}.for_user_blocking(testing::context("alice"), request, |desk| desk.clerk().is_admin());
    assert!(!is_admin.unwrap());
}

#[test]
fn for_an_agent_with_request_data() {
    let claims = Claims { roles: vec!["admin".to_owned()] };
    user_scope!(open = testing::admit("alice"));
    assert!(Clerk { scope: open.scope(), claims: &claims }.is_admin());
}

#[tokio::test]
async fn for_an_agent_that_awaits() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let visit = |user: &'static str| {
        let heard = Arc::clone(&heard);
        // `spawn` requires that the future is `Send`.
        tokio::spawn(async move {
            testing::with_user_async(user, async |scope| {
                yield_now().await;
                heard.lock().unwrap().push(scope.user_id().to_owned());
                scope.depth()
            })
            .await
        })
    };
    let (alice, bob) = (visit("alice"), visit("bob"));
    assert_eq!((alice.await.unwrap(), bob.await.unwrap()), (0, 0));
    let mut heard = heard.lock().unwrap().clone();
    heard.sort();
    assert_eq!(heard, ["alice", "bob"]);
}

#[test]
fn each_scope_has_its_own_request_id() {
    let request = || testing::with_user("alice", |scope| scope.request_id().to_owned());
    assert_ne!(request(), request());
}

#[test]
fn a_child_of_a_tests_scope_belongs_to_the_test() {
    let child = testing::with_user("alice", |scope| scope.child("test-summary")).unwrap();
    assert_eq!((child.user_id(), child.issuer(), child.depth()), ("alice", Some("tests"), 1));
}

#[test]
fn the_panic_names_the_rejected_id() {
    let said = "\"null\" is not a user id: \
                the user id of 4 bytes is what a serializer prints for a missing value";
    assert_eq!(refused(|| drop(testing::identity("null"))), said);
    assert_eq!(refused(|| drop(testing::context("null"))), said);
    assert_eq!(refused(|| testing::with_user("null", |_| unreachable!())), said);
    assert_eq!(refused(|| drop(testing::context(" "))), "\" \" is not a user id: the user id is blank");
}

fn refused(work: impl FnOnce() + UnwindSafe) -> String {
    *catch_unwind(work).unwrap_err().downcast().unwrap()
}
