//! Serves all customers at the same time: a task for each customer, with several scopes.

use crate::{
    messages::{Customer, Message},
    seen::{Seen, Watch},
};
use desk::{AgentInstanceFactory, HelpDesk, NothingWritten};
use factory_core::{Identity, UserExecutionContext};
use std::{error::Error, ops::AddAssign, sync::Arc, time::Duration};
use tokio::{task::JoinSet, time::sleep};

/// The time of a call of a language model. It makes the users' scopes overlap.
const THINKING: Duration = Duration::from_millis(5);

/// The counts of a run.
#[derive(Default)]
pub(crate) struct Served {
    pub(crate) users: usize,
    pub(crate) messages: usize,
    pub(crate) agents: usize,
    pub(crate) seen: Seen,
}

impl AddAssign for Served {
    fn add_assign(&mut self, other: Self) {
        self.users += other.users;
        self.messages += other.messages;
        self.agents += other.agents;
        self.seen += other.seen;
    }
}

/// Serves all customers. Any error ends the run, so that no user is missing from the counts.
pub(crate) async fn serve_all(
    desk: &Arc<HelpDesk>,
    customers: Vec<Customer>,
) -> Result<Served, Box<dyn Error + Send + Sync>> {
    let mut tasks = JoinSet::new();
    for customer in customers {
        let desk = Arc::clone(desk);
        tasks.spawn(async move { serve_one(&desk, &customer).await });
    }
    let mut served = Served::default();
    while let Some(customer) = tasks.join_next().await {
        served += customer??;
    }
    Ok(served)
}

/// Serves one customer's messages in order, with a scope for each visit and one for the report.
async fn serve_one(desk: &HelpDesk, customer: &Customer) -> Result<Served, Box<dyn Error + Send + Sync>> {
    // The users of the file count as verified. A server calls this where it has checked a session or a token.
    let identity = Identity::verified(&*customer.user, "login.example.com")?;
    let mut watch = Watch::new(&customer.order);
    let mut agents = 0;
    for (number, messages) in (1..).zip(customer.visits()) {
        let thread = messages.first().map(|message| &*message.thread).unwrap_or_default();
        let context = UserExecutionContext::new(identity.clone(), thread, format!("visit-{number}"))?;
        agents += desk.for_user(context, async |factory| visit(&factory, messages, &mut watch).await).await?;
    }
    let context = UserExecutionContext::new(identity, "all", "report")?;
    agents += desk.for_user(context, async |factory| report(&factory, &mut watch)).await??;
    Ok(Served { users: 1, messages: customer.messages.len(), agents, seen: watch.seen })
}

/// Serves one visit and returns the number of agents that it made.
async fn visit(factory: &AgentInstanceFactory<'_>, messages: &[Message], watch: &mut Watch<'_>) -> usize {
    let Some(first) = messages.first() else { return 0 };
    let notes = factory.notes();
    let mut triage = factory.triage(first.topic);
    for message in messages {
        sleep(THINKING).await;
        watch.look("answers", &triage.answer(&message.text));
    }
    notes.memory().lines().iter().for_each(|line| watch.look("memory", line));
    triage.notes().notes().iter().for_each(|note| watch.look("notes", note));
    // The notes agent, the triage agent and the nested notes agent.
    3
}

/// Sends the drafts of all visits, reports on them, and returns the number of agents that it made.
fn report(factory: &AgentInstanceFactory<'_>, watch: &mut Watch<'_>) -> Result<usize, NothingWritten> {
    factory.notes().take_drafts().iter().for_each(|draft| watch.look("drafts", draft));
    watch.look("reports", &factory.report()?.write());
    Ok(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use desk::{Topic, open_desk};
    use factory_core::testing;

    fn customer(user: &str, order: &str, text: &str) -> Customer {
        let message = Message { thread: "delivery-7".to_owned(), topic: Topic::Delivery, text: text.to_owned() };
        Customer { user: user.to_owned(), order: order.to_owned(), messages: vec![message] }
    }

    fn others_seen(bobs_text: &str) -> usize {
        let alice = customer("alice", "ORD-104729", "Where is ORD-104729?");
        let bob = customer("bob", "ORD-200000", bobs_text);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(serve_all(&Arc::new(open_desk(2)), vec![alice, bob])).unwrap().seen.others()
    }

    #[test]
    fn no_user_sees_another() {
        assert_eq!(others_seen("Where is ORD-200000?"), 0);
    }

    #[test]
    fn a_planted_value_is_seen_in_every_kind() {
        // In an answer, the memory, a note, a draft and the report.
        assert_eq!(others_seen("Where is ORD-104729?"), 5);
    }

    #[test]
    fn a_user_without_messages_has_no_report() {
        let is_none = open_desk(1).for_user_blocking(testing::context("alice"), |factory| factory.report().is_err());
        assert!(is_none.unwrap());
    }

    #[test]
    fn a_refused_scope_ends_the_run() {
        let customers =
            vec![customer("alice", "ORD-104729", "ORD-104729"), customer("bob", "ORD-200000", "ORD-200000")];
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let refused = runtime.block_on(serve_all(&Arc::new(open_desk(1)), customers)).err().unwrap();
        assert!(refused.to_string().starts_with("open scopes refused to open a scope"));
    }
}
