//! Searches the values that a user sees for order numbers of other users.

use crate::messages::ORDER;
use std::{collections::BTreeMap, ops::AddAssign};

/// The search of one user's values.
pub(crate) struct Watch<'a> {
    order: &'a str,
    pub(crate) seen: Seen,
}

impl<'a> Watch<'a> {
    /// Creates a search for the user with this order number.
    pub(crate) fn new(order: &'a str) -> Self {
        Self { order, seen: Seen::default() }
    }

    /// Searches a value. Any order number that is not this user's, even a damaged one, counts as another user's.
    pub(crate) fn look(&mut self, kind: &'static str, value: &str) {
        let orders = value.match_indices(ORDER).map(|(at, _)| &value[at..]);
        let (own, others): (Vec<_>, Vec<_>) = orders.partition(|order| order.starts_with(self.order));
        let count = Count { values: 1, own: own.len(), others: others.len() };
        *self.seen.kinds.entry(kind).or_default() += count;
    }
}

/// The counts for each kind of value.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Seen {
    kinds: BTreeMap<&'static str, Count>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Count {
    pub(crate) values: usize,
    /// The order numbers of the user who sees the values.
    pub(crate) own: usize,
    /// The order numbers of other users.
    pub(crate) others: usize,
}

impl Seen {
    pub(crate) fn kinds(&self) -> impl Iterator<Item = (&'static str, Count)> {
        self.kinds.iter().map(|(kind, count)| (*kind, *count))
    }

    pub(crate) fn others(&self) -> usize {
        self.kinds.values().map(|count| count.others).sum()
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.values += other.values;
        self.own += other.own;
        self.others += other.others;
    }
}

impl AddAssign for Seen {
    fn add_assign(&mut self, other: Self) {
        for (kind, count) in other.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen_by_alice(value: &str) -> Count {
        let mut watch = Watch::new("ORD-104729");
        watch.look("answers", value);
        watch.seen.kinds["answers"]
    }

    #[test]
    fn own_order_numbers_are_not_a_leak() {
        assert_eq!(seen_by_alice("ORD-104729, once more: ORD-104729."), Count { values: 1, own: 2, others: 0 });
        assert_eq!(seen_by_alice("Good morning."), Count { values: 1, own: 0, others: 0 });
    }

    #[test]
    fn another_users_order_number_is_found() {
        assert_eq!(seen_by_alice("ORD-104729 and ORD-200000"), Count { values: 1, own: 1, others: 1 });
        assert_eq!(seen_by_alice("xORD-200000x"), Count { values: 1, own: 0, others: 1 });
        assert_eq!(seen_by_alice("half a number: ORD-1047"), Count { values: 1, own: 0, others: 1 });
    }

    #[test]
    fn the_counts_of_all_users_are_added() {
        let mut all = Seen::default();
        for order in ["ORD-104729", "ORD-200000"] {
            let mut watch = Watch::new(order);
            watch.look("answers", "ORD-104729");
            all += watch.seen;
        }
        assert_eq!(all.kinds().collect::<Vec<_>>(), [("answers", Count { values: 2, own: 1, others: 1 })]);
        assert_eq!(all.others(), 1);
    }
}
