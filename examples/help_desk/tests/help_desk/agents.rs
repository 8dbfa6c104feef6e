//! The agents beside those that answer.

use super::{
    customer::{Customer, ok},
    open_desk, server,
};
use factory_core::Shareable;
use help_desk::platform::HelpDesk;
use reminders::Clock;
use std::{sync::Arc, time::Duration};
use tokio::time::{sleep, timeout};

#[tokio::test]
async fn an_address_is_revealed_only_for_its_users_label() {
    let server = server(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&server, user));
    alice.send("PUT /address", "Long Lane 7").await;
    assert_eq!(alice.send("GET /address", "").await, ok("alice, Long Lane 7"));
    assert_eq!(bob.send("GET /address", "").await, ok("bob, "));
}

#[tokio::test]
async fn a_summary_is_written_for_the_same_user_after_the_answer() {
    let server = server(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&server, user));
    for customer in [&alice, &bob] {
        customer.send("POST /ask/billing", &format!("{}'s question", customer.user)).await;
    }
    assert_eq!(alice.send("POST /goodbye", "").await, ok("goodbye, alice"));
    let drafts = async {
        loop {
            let (_, drafts) = alice.send("GET /drafts", "").await;
            if drafts.contains("goodbye: ") {
                break drafts;
            }
            sleep(Duration::from_millis(1)).await;
        }
    };
    let drafts = timeout(Duration::from_secs(5), drafts).await.unwrap();
    assert!(drafts.contains("“Summarize” – alice's question | ") && !drafts.contains("bob"), "{drafts}");
    assert!(!bob.send("GET /drafts", "").await.1.contains("goodbye"));
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
    let server = server(HelpDesk { clock: Arc::new(Noon), ..open_desk() });
    let plan = Customer::new(&server, "alice").send("POST /plan", "call the carrier\nwrite to alice").await;
    assert_eq!(plan, ok("12h, alice: call the carrier\n12h, alice: write to alice"));
}
