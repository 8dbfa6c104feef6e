//! The agents of one user's request.

use factory_core::user_scoped;

// Inline, because the attribute does not see the contents of `mod name;`.
#[user_scoped]
mod request {
    use crate::components::{
        budget::{Budget, OutOfBudget},
        catalogue::{Billing, Catalogue, Delivery, Field, Topic},
        conversation::Conversation,
        database::{Database, Order, OrderError, Primary, Replica},
        model::Model,
    };
    use factory_core::{BelongsTo, Makes, PerUser, UserData, UserScope, user_scoped};
    use factory_runtime::{AgentEvent, UserEvents};
    use futures_util::{FutureExt, future::BoxFuture};
    use std::sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    };

    /// An agent that answers a user. The supertrait keeps a `Box<dyn Agent<'user> + 'user>` with its user.
    pub trait Agent<'user>: BelongsTo<'user> + Send {
        /// Answers a message.
        fn answer<'a>(&'a mut self, message: &'a str) -> BoxFuture<'a, Result<String, OutOfBudget>>;
    }

    /// An agent that passes each message to the specialist of its topic and keeps the answers as drafts.
    #[user_scoped]
    pub struct Triage<'user> {
        scope: UserScope<'user>,
        #[shared]
        answered: &'user AtomicU64,
        #[agent]
        notes: Notes<'user>,
        #[param]
        topic: Topic,
    }

    impl<'user> Triage<'user> {
        /// Answers a message and saves the answer as a draft.
        ///
        /// # Errors
        ///
        /// Returns [`OutOfBudget`] if the scope has used its budget.
        pub async fn answer(&self, factory: &impl Specialists<'user>, message: &str) -> Result<String, OutOfBudget> {
            let answer = self.specialist(factory).answer(message).await?;
            self.notes.draft(&answer);
            self.answered.fetch_add(1, Relaxed);
            Ok(answer)
        }

        fn specialist(&self, factory: &impl Specialists<'user>) -> Box<dyn Agent<'user> + 'user> {
            match self.topic {
                Topic::Billing => Box::new(Makes::<Specialist<'user, Billing>>::make(factory, ())),
                Topic::Delivery => Box::new(Makes::<Specialist<'user, Delivery>>::make(factory, ())),
            }
        }
    }

    /// A factory that makes every specialist that [`Triage`] needs.
    pub trait Specialists<'user>:
        Makes<'user, Specialist<'user, Billing>> + Makes<'user, Specialist<'user, Delivery>>
    {
    }

    impl<'user, F> Specialists<'user> for F where
        F: Makes<'user, Specialist<'user, Billing>> + Makes<'user, Specialist<'user, Delivery>>
    {
    }

    /// An agent that answers messages about one field.
    #[user_scoped]
    pub struct Specialist<'user, F: Field> {
        scope: UserScope<'user>,
        #[shared]
        model: &'user dyn Model,
        #[shared]
        catalogue: &'user Catalogue<F>,
        #[shared]
        events: &'user UserEvents<AgentEvent>,
        #[scoped]
        conversation: Arc<Conversation<'user>>,
        #[scoped]
        budget: Arc<Budget<'user>>,
    }

    impl<'user, F: Field> Agent<'user> for Specialist<'user, F> {
        fn answer<'a>(&'a mut self, message: &'a str) -> BoxFuture<'a, Result<String, OutOfBudget>> {
            async move {
                self.budget.take_one()?;
                self.events.send(self.scope, AgentEvent::AgentStarted { agent: F::NAME.to_owned() });
                let line = self.conversation.add(message);
                let answer = self.model.complete(message).await;
                let (user, field, article) = (self.scope.user_id(), F::NAME, self.catalogue.article());
                let answer = format!("{user}, {field} {line}: {answer}. {article}");
                let completed = AgentEvent::AgentCompleted { agent: F::NAME.to_owned(), answer: answer.clone() };
                self.events.send(self.scope, completed);
                Ok(answer)
            }
            .boxed()
        }
    }

    /// The answers to one user that are not sent yet.
    #[derive(Default)]
    pub struct Drafts(Vec<String>);

    /// An agent that keeps the user's drafts from one request to the next.
    #[user_scoped]
    pub struct Notes<'user> {
        scope: UserScope<'user>,
        #[shared]
        drafts: &'user PerUser<Drafts>,
    }

    impl Notes<'_> {
        /// Saves a draft.
        pub fn draft(&self, draft: &str) {
            self.drafts.of(self.scope).with(|drafts| drafts.0.push(draft.to_owned()));
        }

        /// Returns all drafts, oldest first.
        #[must_use]
        pub fn drafts(&self) -> Vec<String> {
            self.drafts.of(self.scope).with(|drafts| drafts.0.clone())
        }
    }

    /// An agent for one existing order of this user.
    #[user_scoped(create)]
    pub struct OrderAgent<'user> {
        scope: UserScope<'user>,
        order: Order,
        number: String,
    }

    #[user_scoped]
    impl<'user> OrderAgent<'user> {
        #[create]
        async fn open(
            scope: UserScope<'user>,
            #[shared(Replica)] replica: &'user Database,
            number: String,
        ) -> Result<Self, OrderError> {
            let order = replica.read(scope, &number).await?;
            Ok(Self { scope, order, number })
        }

        /// Describes the state of the order.
        #[must_use]
        pub fn describe(&self) -> String {
            let state = match self.order {
                Order::Placed => "on its way",
                Order::Refunded => "refunded",
            };
            format!("{} of {} is {state}", self.number, self.scope.user_id())
        }
    }

    /// An agent that refunds one order of this user. It starts only if the order can be refunded.
    #[user_scoped(create)]
    pub struct RefundAgent<'user> {
        scope: UserScope<'user>,
        primary: &'user Database,
        notes: Notes<'user>,
        number: String,
    }

    #[user_scoped]
    impl<'user> RefundAgent<'user> {
        #[create]
        async fn open(
            scope: UserScope<'user>,
            #[shared(Primary)] primary: &'user Database,
            #[scoped] conversation: Arc<Conversation<'user>>,
            #[agent] notes: Notes<'user>,
            number: String,
        ) -> Result<Self, OrderError> {
            conversation.add(&format!("refund {number}"));
            match primary.read(scope, &number).await? {
                Order::Placed => Ok(Self { scope, primary, notes, number }),
                Order::Refunded => Err(OrderError::AlreadyRefunded),
            }
        }

        /// Refunds the order and returns the letter about it. Takes `self` because an order is refunded once.
        pub async fn refund(self) -> String {
            self.primary.write(self.scope, &self.number, Order::Refunded).await;
            let letter = format!("{} is refunded", self.number);
            self.notes.draft(&letter);
            letter
        }
    }

    /// The postal address of one user.
    #[derive(Clone, Default)]
    pub struct Address(pub String);

    /// An agent that keeps the user's address.
    #[user_scoped]
    pub struct Account<'user> {
        scope: UserScope<'user>,
        #[shared]
        addresses: &'user PerUser<Address>,
    }

    impl<'user> Account<'user> {
        /// Replaces the address.
        pub fn move_to(&self, address: &str) {
            self.addresses.of(self.scope).with(|kept| address.clone_into(&mut kept.0));
        }

        /// Returns the address. Code that needs the plain text must call [`UserData::reveal`] with a reason.
        pub fn address(&self) -> UserData<'user, Address> {
            UserData::new(self.scope, self.addresses.of(self.scope).with(|address| address.clone()))
        }
    }

    /// An agent that summarizes a conversation after the response was sent.
    #[user_scoped]
    pub struct Summary<'user> {
        scope: UserScope<'user>,
        #[shared]
        model: &'user dyn Model,
        #[agent]
        notes: Notes<'user>,
    }

    impl Summary<'_> {
        /// Writes a summary of the lines as a draft.
        pub async fn write(&self, lines: &[String]) {
            let summary = self.model.complete(&lines.join("; ")).await;
            let after = self.scope.operation().unwrap_or("request");
            self.notes.draft(&format!("{after}: {summary}"));
        }
    }
}

pub use request::{
    Account, Address, Agent, Drafts, Notes, OrderAgent, RefundAgent, Specialist, Specialists, Summary, Triage,
};
