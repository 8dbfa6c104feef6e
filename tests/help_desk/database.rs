use factory_core::{PerUser, Shareable, UserScope};
use std::{collections::BTreeMap, sync::Arc};
use tokio::task::yield_now;

/// Takes the writes.
pub(crate) enum Primary {}

/// Serves the reads.
pub(crate) enum Replica {}

/// A connection to where orders are kept. A clone of it sees the same rows, as a replica does.
#[derive(Clone, Default, Shareable)]
pub(crate) struct Database {
    orders: Arc<PerUser<BTreeMap<String, Order>>>,
}

#[derive(Clone, Copy)]
pub(crate) enum Order {
    Placed,
    Refunded,
}

#[derive(Debug)]
pub(crate) enum OrderError {
    /// This user has none of that number, whoever else has.
    NotFound,
    AlreadyRefunded,
}

impl Database {
    pub(crate) async fn read(&self, scope: UserScope<'_>, number: &str) -> Result<Order, OrderError> {
        yield_now().await;
        self.orders.of(scope).with(|orders| orders.get(number).copied()).ok_or(OrderError::NotFound)
    }

    pub(crate) async fn write(&self, scope: UserScope<'_>, number: &str, order: Order) {
        yield_now().await;
        self.orders.of(scope).with(|orders| orders.insert(number.to_owned(), order));
    }
}
