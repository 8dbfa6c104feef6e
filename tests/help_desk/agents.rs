//! What one user's request may touch. The module is inline because an attribute sees nothing of `mod name;`.

use factory_core::user_scoped;

#[user_scoped]
mod walled {
    use crate::help_desk::{
        agent::Agent,
        budget::{Budget, OutOfBudget},
        catalogue::{Billing, Catalogue, Delivery, Field, Topic},
        conversation::Conversation,
        database::{Database, Order, OrderError, Primary, Replica},
        model::Model,
    };
    use factory_core::{Makes, PerUser, UserData, UserScope, user_scoped};
    use futures_util::{FutureExt, future::BoxFuture};
    use std::sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    };

    /// Finds the specialist for what a user writes, and keeps the answers as drafts.
    #[user_scoped]
    pub(crate) struct Triage<'user> {
        scope: UserScope<'user>,
        #[shared]
        answered: &'user AtomicU64,
        #[agent]
        notes: Notes<'user>,
        #[param]
        topic: Topic,
    }

    impl<'user> Triage<'user> {
        pub(crate) async fn answer(
            &self,
            factory: &impl Specialists<'user>,
            message: &str,
        ) -> Result<String, OutOfBudget> {
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

    /// Any factory with all the specialists that a triage may hand over to.
    pub(crate) trait Specialists<'user>:
        Makes<'user, Specialist<'user, Billing>> + Makes<'user, Specialist<'user, Delivery>>
    {
    }

    impl<'user, F> Specialists<'user> for F where
        F: Makes<'user, Specialist<'user, Billing>> + Makes<'user, Specialist<'user, Delivery>>
    {
    }

    /// Answers whatever is about its field.
    #[user_scoped]
    pub(crate) struct Specialist<'user, F: Field> {
        scope: UserScope<'user>,
        #[shared]
        model: &'user dyn Model,
        #[shared]
        catalogue: &'user Catalogue<F>,
        #[scoped]
        conversation: Arc<Conversation<'user>>,
        #[scoped]
        budget: Arc<Budget<'user>>,
    }

    impl<'user, F: Field> Agent<'user> for Specialist<'user, F> {
        fn answer<'a>(&'a mut self, message: &'a str) -> BoxFuture<'a, Result<String, OutOfBudget>> {
            async move {
                self.budget.take_one()?;
                let line = self.conversation.add(message);
                let answer = self.model.complete(message).await;
                let (user, field, article) = (self.scope.user_id(), F::NAME, self.catalogue.article());
                Ok(format!("{user}, {field} {line}: {answer}. {article}"))
            }
            .boxed()
        }
    }

    /// One user's answers that wait to be sent.
    #[derive(Default)]
    pub(crate) struct Drafts(Vec<String>);

    /// Keeps the user's drafts, from this request to the next.
    #[user_scoped]
    pub(crate) struct Notes<'user> {
        scope: UserScope<'user>,
        #[shared]
        drafts: &'user PerUser<Drafts>,
    }

    impl Notes<'_> {
        pub(crate) fn draft(&self, draft: &str) {
            self.drafts.of(self.scope).with(|drafts| drafts.0.push(draft.to_owned()));
        }

        pub(crate) fn drafts(&self) -> Vec<String> {
            self.drafts.of(self.scope).with(|drafts| drafts.0.clone())
        }
    }

    /// One order of this user. There is none without it.
    #[user_scoped(create)]
    pub(crate) struct OrderAgent<'user> {
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

        pub(crate) fn describe(&self) -> String {
            let state = match self.order {
                Order::Placed => "on its way",
                Order::Refunded => "refunded",
            };
            format!("{} of {} is {state}", self.number, self.scope.user_id())
        }
    }

    /// Refunds one order of this user: made only for one that can be refunded.
    #[user_scoped(create)]
    pub(crate) struct RefundAgent<'user> {
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

        /// By value: an order is refunded once.
        pub(crate) async fn refund(self) -> String {
            self.primary.write(self.scope, &self.number, Order::Refunded).await;
            let letter = format!("{} is refunded", self.number);
            self.notes.draft(&letter);
            letter
        }
    }

    /// Where one user lives.
    #[derive(Clone, Default)]
    pub(crate) struct Address(pub(crate) String);

    /// Knows where the user lives, and tells nobody without a reason.
    #[user_scoped]
    pub(crate) struct Account<'user> {
        scope: UserScope<'user>,
        #[shared]
        addresses: &'user PerUser<Address>,
    }

    impl<'user> Account<'user> {
        pub(crate) fn move_to(&self, address: &str) {
            self.addresses.of(self.scope).with(|kept| address.clone_into(&mut kept.0));
        }

        pub(crate) fn address(&self) -> UserData<'user, Address> {
            UserData::new(self.scope, self.addresses.of(self.scope).with(|address| address.clone()))
        }
    }

    /// Sums up what was said, when nobody waits for it any longer.
    #[user_scoped]
    pub(crate) struct Summary<'user> {
        scope: UserScope<'user>,
        #[shared]
        model: &'user dyn Model,
        #[agent]
        notes: Notes<'user>,
    }

    impl Summary<'_> {
        pub(crate) async fn write(&self, lines: &[String]) {
            let summary = self.model.complete(&lines.join("; ")).await;
            let after = self.scope.operation().unwrap_or("request");
            self.notes.draft(&format!("{after}: {summary}"));
        }
    }
}

pub(crate) use walled::{Account, Address, Drafts, Notes, OrderAgent, RefundAgent, Specialist, Summary, Triage};
