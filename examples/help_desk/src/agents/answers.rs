//! The agents that answer questions.

use factory_core::user_scoped;

// Inline, because the attribute does not see the contents of `mod name;`.
#[user_scoped]
mod checked {
    use crate::{
        agents::notes::Notes,
        components::{
            budget::{Budget, OutOfBudget},
            catalogue::{Billing, Catalogue, Delivery, Field, Topic},
            conversation::Conversation,
            locale::Locale,
            model::Model,
        },
    };
    use factory_core::{BelongsTo, Makes, UserScope, user_scoped};
    use factory_runtime::{AgentEvent, UserEvents, agent_span};
    use futures_util::{FutureExt, StreamExt, future::BoxFuture};
    use std::sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    };
    use tracing::Instrument;

    /// An agent that answers a user. The supertrait keeps a `Box<dyn Agent<'user> + 'user>` with its user.
    pub trait Agent<'user>: BelongsTo<'user> + Send {
        /// Answers a question.
        fn answer<'a>(&'a mut self, question: &'a str) -> BoxFuture<'a, Result<String, OutOfBudget>>;
    }

    /// An agent that passes each question to the specialist of its topic and keeps the answers as drafts.
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
        /// Answers a question and saves the answer as a draft.
        ///
        /// # Errors
        ///
        /// Returns [`OutOfBudget`] if the scope has used its budget.
        pub async fn answer(&self, factory: &impl Specialists<'user>, question: &str) -> Result<String, OutOfBudget> {
            let answering = async { self.specialist(factory).answer(question).await };
            let answer = answering.instrument(agent_span(self.scope, "triage")).await?;
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

    /// An agent that answers questions about one field, and streams the answer to the user's open pages.
    #[user_scoped]
    pub struct Specialist<'user, F: Field> {
        scope: UserScope<'user>,
        #[shared]
        model: &'user dyn Model,
        #[shared]
        catalogue: &'user Catalogue<F>,
        #[shared]
        events: &'user UserEvents<AgentEvent>,
        #[request]
        locale: &'user Locale,
        #[scoped]
        conversation: Arc<Conversation<'user>>,
        #[scoped]
        budget: Arc<Budget<'user>>,
    }

    impl<'user, F: Field> Agent<'user> for Specialist<'user, F> {
        fn answer<'a>(&'a mut self, question: &'a str) -> BoxFuture<'a, Result<String, OutOfBudget>> {
            async move {
                self.budget.take_one()?;
                let agent = || F::NAME.to_owned();
                self.conversation.add(self.scope.user_id(), question);
                self.events.send(self.scope, AgentEvent::AgentStarted { agent: agent() });
                let mut answer = String::new();
                let mut parts = self.model.answer(question, self.catalogue.article(*self.locale));
                while let Some(part) = parts.next().await {
                    answer += &part;
                    self.events.send(self.scope, AgentEvent::AgentThinking { agent: agent(), thought: part });
                }
                self.conversation.add(F::NAME, &answer);
                self.events.send(self.scope, AgentEvent::AgentCompleted { agent: agent(), answer: answer.clone() });
                Ok(answer)
            }
            .boxed()
        }
    }
}

pub use checked::{Agent, Specialist, Specialists, Triage};
