//! The answers to questions, and the users who get them.

use super::{
    customer::{Customer, ok},
    open_desk, server,
};
use axum::http::{StatusCode, header::ACCEPT_LANGUAGE};
use factory_core::{Limits, Shareable, testing};
use futures_util::{
    FutureExt, StreamExt,
    stream::{BoxStream, once},
};
use help_desk::{
    agents::answers::Agent,
    components::{claims::Role, locale::Locale, model::Model},
    platform::{AgentInstanceFactoryRequest, HelpDesk},
    web::login::Logins,
};
use std::{
    collections::BTreeSet,
    future::ready,
    sync::{Arc, atomic::Ordering::Relaxed},
};
use tokio::{sync::Barrier, task::JoinSet};

/// A model that answers no question before it has received all of them.
#[derive(Shareable)]
struct Together {
    #[attest(reason = "a number of questions, none of which it keeps")]
    all: Barrier,
}

impl Model for Together {
    fn answer<'a>(&'a self, question: &'a str, _: &'a str) -> BoxStream<'a, String> {
        self.all.wait().map(move |_| format!("re: {question}")).into_stream().boxed()
    }
}

/// A model that always gives the same answer.
#[derive(Shareable)]
struct Parrot;

impl Model for Parrot {
    fn answer<'a>(&'a self, _: &'a str, _: &'a str) -> BoxStream<'a, String> {
        once(ready("pretty Polly".to_owned())).boxed()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_requests_see_only_their_users_data() {
    const USERS: usize = 64;
    const EACH: usize = 8;
    let model = Arc::new(Together { all: Barrier::new(USERS * EACH) });
    let limits = Limits::default().per_user(EACH);
    let server = server(HelpDesk { model, limits, ..open_desk() });
    let customers: Vec<_> = (0..USERS).map(|number| Customer::new(&server, &format!("u-{number}"))).collect();
    let mut requests = JoinSet::new();
    for (customer, turn) in customers.iter().flat_map(|customer| (0..EACH).map(move |turn| (customer.clone(), turn))) {
        requests.spawn(async move {
            let answered = customer.send("POST /ask/billing", &format!("{}'s {turn}", customer.user)).await;
            assert_eq!(answered, ok(&answer(&customer.user, turn)));
        });
    }
    requests.join_all().await;
    for customer in &customers {
        let (_, drafts) = customer.send("GET /drafts", "").await;
        let expected = (0..EACH).map(|turn| answer(&customer.user, turn)).collect::<BTreeSet<_>>();
        assert_eq!(drafts.lines().map(str::to_owned).collect::<BTreeSet<_>>(), expected);
    }
    assert_eq!(server.desk.answered.load(Relaxed), u64::try_from(USERS * EACH).unwrap());
    assert_eq!(server.desk.limits.open_scopes(), 0);
}

fn answer(user: &str, turn: usize) -> String {
    format!("re: {user}'s {turn}")
}

#[tokio::test]
async fn answers_are_kept_for_their_user() {
    let server = server(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&server, user));
    let (_, answer) = alice.send("POST /ask/delivery", "where is it?").await;
    assert_eq!(answer, "“where is it?” – A parcel is traced after three days.");
    assert_eq!(alice.send("GET /drafts", "").await, ok(&answer));
    let lines = r#"[{"author":"alice","text":"where is it?"},{"author":"delivery","text":"ANSWER"}]"#;
    let history = format!(r#"{{"user":"alice","tenant":"acme","lines":{}}}"#, lines.replace("ANSWER", &answer));
    assert_eq!(alice.send("GET /history", "").await, ok(&history));
    assert_eq!(bob.send("GET /drafts", "").await, ok(""));
    assert_eq!(bob.send("GET /history", "").await, ok(r#"{"user":"bob","tenant":"acme","lines":[]}"#));
}

#[tokio::test]
async fn an_agent_answers_in_the_language_of_the_request() {
    let alice = Customer::new(&server(open_desk()), "alice");
    let request = alice.request("POST /ask/billing").header(ACCEPT_LANGUAGE, "de-CH,en;q=0.5");
    assert_eq!(alice.respond(request, "wann?").await.status(), StatusCode::OK);
    assert_eq!(alice.send("POST /ask/billing", "when?").await.1, "“when?” – A refund takes five days.");
    let drafts = "“wann?” – Eine Erstattung dauert fünf Tage.\n“when?” – A refund takes five days.";
    assert_eq!(alice.send("GET /drafts", "").await, ok(drafts));
}

#[test]
fn agents_of_one_scope_share_one_budget() {
    let ask = |agent: &mut dyn Agent<'_>| agent.answer("and?").now_or_never().unwrap();
    let desk = HelpDesk { model: Arc::new(Parrot), ..open_desk() };
    let claims = Logins::claims("alice", "acme", Role::Buyer);
    let request = AgentInstanceFactoryRequest { claims, locale: Locale::English };
    let served = desk.for_user_blocking(testing::context("alice"), request, |factory| {
        let answers = [ask(&mut factory.billing()), ask(&mut factory.delivery()), ask(&mut factory.billing())];
        assert!(ask(&mut factory.delivery()).is_err());
        answers.map(Result::unwrap)
    });
    assert_eq!(served.unwrap(), ["pretty Polly"; 3]);
}
