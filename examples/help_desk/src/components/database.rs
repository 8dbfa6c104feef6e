//! The orders, behind a primary and a replica.

use factory_core::{PerUser, Shareable, UserScope};
use std::{collections::BTreeMap, sync::Arc};
use tokio::task::yield_now;

/// The name of the [`Database`] that takes the writes.
#[derive(Debug)]
pub enum Primary {}

/// The name of the [`Database`] that serves the reads.
#[derive(Debug)]
pub enum Replica {}

/// A connection to the orders. A clone sees the same rows, as a replica does.
#[derive(Clone, Debug, Default, Shareable)]
pub struct Database {
    orders: Arc<PerUser<BTreeMap<String, Order>>>,
}

/// The state of an order.
#[derive(Clone, Copy, Debug)]
pub enum Order {
    /// The parcel is on its way.
    Placed,
    /// The customer has the money back.
    Refunded,
}

/// The error when an agent of an order cannot start.
#[derive(Debug)]
pub enum OrderError {
    /// This user has no order of that number. Another user may have one.
    NotFound,
    /// The user's role does not allow it.
    NotAllowed,
    /// The order was refunded before.
    AlreadyRefunded,
}

impl Database {
    /// Reads an order of the scope's user.
    ///
    /// # Errors
    ///
    /// Returns [`OrderError::NotFound`] if the user has no order of that number.
    pub async fn read(&self, scope: UserScope<'_>, number: &str) -> Result<Order, OrderError> {
        yield_now().await;
        self.orders.of(scope).with(|orders| orders.get(number).copied()).ok_or(OrderError::NotFound)
    }

    /// Writes an order of the scope's user.
    pub async fn write(&self, scope: UserScope<'_>, number: &str, order: Order) {
        yield_now().await;
        self.orders.of(scope).with(|orders| orders.insert(number.to_owned(), order));
    }
}
