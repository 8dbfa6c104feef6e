//! The agents of one order.

use factory_core::user_scoped;

#[user_scoped]
mod checked {
    use crate::{
        agents::notes::Notes,
        components::{
            claims::{Claims, Role},
            database::{Database, Order, OrderError, Primary, Replica},
        },
    };
    use factory_core::{UserScope, user_scoped};

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

    /// An agent that refunds one order of this user. It starts only if the user may and the order can be refunded.
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
            #[request] claims: &'user Claims,
            #[shared(Primary)] primary: &'user Database,
            #[agent] notes: Notes<'user>,
            number: String,
        ) -> Result<Self, OrderError> {
            if claims.role != Role::Buyer {
                return Err(OrderError::NotAllowed);
            }
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
}

pub use checked::{OrderAgent, RefundAgent};
