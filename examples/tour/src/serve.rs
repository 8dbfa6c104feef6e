//! All customers at once, through one help desk: one task each, several scopes in each.

use crate::{
    messages::{Customer, Message},
    seen::{Seen, Watch},
};
use desk::{AgentInstanceFactory, HelpDesk, NothingWritten};
use factory_core::{Identity, UserExecutionContext};
use std::{error::Error, ops::AddAssign, sync::Arc, time::Duration};
use tokio::{task::JoinSet, time::sleep};

/// What a language model would take, and what lets the users' scopes overlap.
const THINKING: Duration = Duration::from_millis(5);

/// What was counted while serving.
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

/// Any error ends it: a user who was not served must not be missing from the count without a word.
pub(crate) async fn everybody(
    desk: &Arc<HelpDesk>,
    customers: Vec<Customer>,
) -> Result<Served, Box<dyn Error + Send + Sync>> {
    let mut tasks = JoinSet::new();
    for customer in customers {
        let desk = Arc::clone(desk);
        tasks.spawn(async move { one(&desk, &customer).await });
    }
    let mut served = Served::default();
    while let Some(customer) = tasks.join_next().await {
        served += customer??;
    }
    Ok(served)
}

/// One customer's messages, in their order: a scope for each visit, and one for the report.
async fn one(desk: &HelpDesk, customer: &Customer) -> Result<Served, Box<dyn Error + Send + Sync>> {
    // Here the file vouches for its users; a server says this where it has checked a session or a token.
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

/// Returns how many agents it made.
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
    // The notes agent, the triage agent, and the notes agent that it holds.
    3
}

/// Sends the drafts of all visits, and reports on them. Returns how many agents it made.
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
        runtime.block_on(everybody(&Arc::new(open_desk(2)), vec![alice, bob])).unwrap().seen.others()
    }

    #[test]
    fn no_user_sees_another() {
        assert_eq!(others_seen("Where is ORD-200000?"), 0);
    }

    #[test]
    fn a_planted_value_is_seen_wherever_it_gets_to() {
        // Answer, memory, note, draft, report.
        assert_eq!(others_seen("Where is ORD-104729?"), 5);
    }

    #[test]
    fn who_has_written_nothing_has_no_report() {
        let is_none = open_desk(1).for_user_blocking(testing::context("alice"), |factory| factory.report().is_err());
        assert!(is_none.unwrap());
    }

    #[test]
    fn a_user_who_is_refused_ends_it() {
        let customers =
            vec![customer("alice", "ORD-104729", "ORD-104729"), customer("bob", "ORD-200000", "ORD-200000")];
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let refused = runtime.block_on(everybody(&Arc::new(open_desk(1)), customers)).err().unwrap();
        assert!(refused.to_string().starts_with("open scopes refused to open a scope"));
    }
}
