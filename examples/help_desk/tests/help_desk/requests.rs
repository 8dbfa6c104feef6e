//! The answers to requests, and the users who get them.

use super::{customer::Customer, open_desk};
use axum::http::StatusCode;
use factory_core::{Identity, Refusal, Shareable, UserExecutionContext, testing};
use futures_util::{
    FutureExt,
    future::{BoxFuture, ready},
};
use help_desk::{
    agents::Agent,
    components::{database::Database, model::Model},
    platform::HelpDesk,
    web::login::Sessions,
};
use reminders::Clock;
use std::{
    collections::BTreeSet,
    sync::{Arc, atomic::Ordering::Relaxed},
    time::Duration,
};
use tokio::{
    sync::Barrier,
    task::JoinSet,
    time::{sleep, timeout},
};

fn ok(body: &str) -> (StatusCode, String) {
    (StatusCode::OK, body.to_owned())
}

/// A model that answers no prompt before it has received all of them.
#[derive(Shareable)]
struct Together {
    #[attest(reason = "a number of prompts, none of which it keeps")]
    all: Barrier,
}

impl Model for Together {
    fn complete<'a>(&'a self, prompt: &'a str) -> BoxFuture<'a, String> {
        self.all.wait().map(move |_| format!("re: {prompt}")).boxed()
    }
}

/// A model that always gives the same answer.
#[derive(Shareable)]
struct Parrot;

impl Model for Parrot {
    fn complete<'a>(&'a self, _: &'a str) -> BoxFuture<'a, String> {
        ready("pretty Polly".to_owned()).boxed()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_requests_see_only_their_users_data() {
    const USERS: usize = 64;
    const EACH: usize = 8;
    let users = (0..USERS).map(|number| format!("u-{number}"));
    let model = Arc::new(Together { all: Barrier::new(USERS * EACH) });
    let desk = Arc::new(HelpDesk { model, ..HelpDesk::open(Sessions::new(users.clone())) });
    let customers: Vec<_> = users.map(|user| Customer::new(&desk, &user)).collect();
    let mut requests = JoinSet::new();
    for (customer, turn) in customers.iter().flat_map(|customer| (0..EACH).map(move |turn| (customer.clone(), turn))) {
        requests.spawn(async move { ask_and_check_answer(&customer, turn).await });
    }
    requests.join_all().await;
    for customer in &customers {
        let (_, drafts) = customer.send("GET /drafts", "").await;
        let expected = (0..EACH).map(|turn| answer(&customer.user, turn)).collect::<BTreeSet<_>>();
        assert_eq!(drafts.lines().map(str::to_owned).collect::<BTreeSet<_>>(), expected);
    }
    assert_eq!(desk.answered.load(Relaxed), u64::try_from(USERS * EACH).unwrap());
    assert_eq!(desk.limits.open_scopes(), 0);
}

async fn ask_and_check_answer(customer: &Customer, turn: usize) {
    let answered = customer.send("POST /ask/billing", &format!("{}'s {turn}", customer.user)).await;
    assert_eq!(answered, ok(&answer(&customer.user, turn)));
}

fn answer(user: &str, turn: usize) -> String {
    format!("{user}, billing 1: re: {user}'s {turn}. A refund takes five days")
}

#[tokio::test]
async fn a_request_without_a_session_is_rejected() {
    let desk = Arc::new(open_desk());
    let stranger = Customer::new(&desk, "carol");
    assert_eq!(stranger.send("GET /drafts", "").await, (StatusCode::UNAUTHORIZED, "log in first".to_owned()));
    assert_eq!(stranger.send("GET /health", "").await.0, StatusCode::OK);
}

#[tokio::test]
async fn drafts_are_kept_for_the_users_next_request() {
    let desk = Arc::new(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&desk, user));
    let (_, answer) = alice.send("POST /ask/delivery", "where is it?").await;
    assert_eq!(answer, "alice, delivery 1: re: where is it?. A parcel is traced after three days");
    assert_eq!(alice.send("GET /drafts", "").await, ok(&answer));
    assert_eq!(bob.send("GET /drafts", "").await, ok(""));
}

#[tokio::test]
async fn a_constructor_error_becomes_a_response_and_leaves_nothing_behind() {
    let desk = Arc::new(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&desk, user));
    alice.send("PUT /orders/o-17", "").await;
    for request in ["GET /orders/o-17", "POST /orders/o-17/refund"] {
        assert_eq!(bob.send(request, "").await, (StatusCode::NOT_FOUND, "no such order".to_owned()));
    }
    assert_eq!(bob.send("GET /drafts", "").await, ok(""));
    assert_eq!(alice.send("GET /orders/o-17", "").await, ok("o-17 of alice is on its way"));

    assert_eq!(alice.send("POST /orders/o-17/refund", "").await, ok("o-17 is refunded"));
    let refunded_before = (StatusCode::CONFLICT, "refunded before".to_owned());
    assert_eq!(alice.send("POST /orders/o-17/refund", "").await, refunded_before);
    assert_eq!(alice.send("GET /drafts", "").await, ok("o-17 is refunded"));
    assert_eq!(desk.limits.open_scopes(), 0);
}

#[tokio::test]
async fn orders_are_read_from_the_replica() {
    let desk = Arc::new(HelpDesk { replica: Database::default(), ..open_desk() });
    let alice = Customer::new(&desk, "alice");
    alice.send("PUT /orders/o-17", "").await;
    assert_eq!(alice.send("GET /orders/o-17", "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(alice.send("POST /orders/o-17/refund", "").await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_user_over_the_limit_is_refused_and_other_users_are_served() {
    let desk = Arc::new(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&desk, user));
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    let admit = || desk.admit(UserExecutionContext::new(identity.clone(), "thread-19", "web").unwrap());
    let open: Vec<_> = (0..8).map(|_| admit().unwrap()).collect();
    let refused = admit().unwrap_err();
    assert_eq!(refused.kind(), Refusal::Busy);
    assert_eq!(alice.send("GET /drafts", "").await, (StatusCode::TOO_MANY_REQUESTS, String::new()));
    assert_eq!(bob.send("GET /drafts", "").await, ok(""));
    drop(open);
    assert_eq!(alice.send("GET /drafts", "").await, ok(""));
}

#[test]
fn agents_of_one_scope_share_one_conversation_and_one_budget() {
    let ask = |agent: &mut dyn Agent<'_>| agent.answer("and?").now_or_never().unwrap();
    let desk = HelpDesk { model: Arc::new(Parrot), ..open_desk() };
    let served = desk.for_user_blocking(testing::context("alice"), |factory| {
        let answers = [ask(&mut factory.billing()), ask(&mut factory.delivery()), ask(&mut factory.billing())];
        assert!(ask(&mut factory.delivery()).is_err());
        answers.map(|answer| answer.unwrap().split(':').next().unwrap().to_owned())
    });
    assert_eq!(served.unwrap(), ["alice, billing 1", "alice, delivery 2", "alice, billing 3"]);
}

#[tokio::test]
async fn a_struct_literal_replaces_the_model() {
    let desk = Arc::new(HelpDesk { model: Arc::new(Parrot), ..open_desk() });
    let (_, answer) = Customer::new(&desk, "alice").send("POST /ask/billing", "how much?").await;
    assert_eq!(answer, "alice, billing 1: pretty Polly. A refund takes five days");
}

#[tokio::test]
async fn an_address_is_revealed_only_for_its_users_label() {
    let desk = Arc::new(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&desk, user));
    alice.send("PUT /address", "Long Lane 7").await;
    assert_eq!(alice.send("GET /address", "").await, ok("alice, Long Lane 7"));
    assert_eq!(bob.send("GET /address", "").await, ok("bob, "));
}

#[tokio::test]
async fn a_summary_is_written_for_the_same_user_after_the_answer() {
    let desk = Arc::new(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&desk, user));
    assert_eq!(alice.send("POST /goodbye", "thanks").await, ok("goodbye, alice"));
    let drafts = async {
        while alice.send("GET /drafts", "").await.1.is_empty() {
            sleep(Duration::from_millis(1)).await;
        }
        alice.send("GET /drafts", "").await
    };
    assert_eq!(timeout(Duration::from_secs(5), drafts).await.unwrap(), ok("goodbye: re: thanks"));
    assert_eq!(bob.send("GET /drafts", "").await, ok(""));
}

#[derive(Shareable)]
struct Noon;

impl Clock for Noon {
    fn hour(&self) -> u32 {
        12
    }
}

#[tokio::test]
async fn a_library_agent_makes_other_agents_through_the_factory() {
    let desk = Arc::new(HelpDesk { clock: Arc::new(Noon), ..open_desk() });
    let plan = Customer::new(&desk, "alice").send("POST /plan", "call the carrier\nwrite to alice").await;
    assert_eq!(plan, ok("12h, alice: call the carrier\n12h, alice: write to alice"));
}
