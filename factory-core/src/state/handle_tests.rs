//! The tests that the list of shareable containers and the list of handles agree.

use super::{per_conversation::PerConversation, per_tenant::PerTenant, per_user::PerUser, value::awaited::Awaited};
use crate::shareable::handles::{HandleProbe, HandleProbeFallback, PartitionPart};
use std::{collections::LinkedList, sync::Arc};

/// Types that hold no value of their parameter, and handles themselves.
const NO_CONTAINERS: [&str; 5] = ["Arc", "&'static T", "PhantomData", "BuildHasherDefault", "Discriminant"];

/// Returns the names of the types in the lines `[generics] Type<…>;` of a list.
fn listed_types(source: &str) -> Vec<&str> {
    source.lines().filter_map(listed_type).collect()
}

fn listed_type(line: &str) -> Option<&str> {
    let (_, ty) = line.trim().strip_prefix('[')?.strip_suffix(';')?.split_once("] ")?;
    Some(ty.split_once('<').map_or(ty, |(name, _)| name))
}

#[test]
fn every_shareable_container_is_probed_for_handles() {
    // The table of `containers.rs` feeds both lists.
    assert!(listed_types(include_str!("../shareable/containers.rs")).len() > 20, "the table is not found");
    let (shareable, probed) = (
        listed_types(include_str!("../shareable/std_types.rs")),
        listed_types(include_str!("../shareable/handles.rs")),
    );
    assert!(shareable.len() > 5, "the list is not found: {shareable:?}");
    let is_function = |name: &str| name.contains("fn(");
    let is_missing = |name: &&&str| !NO_CONTAINERS.contains(name) && !is_function(name) && !probed.contains(name);
    assert_eq!(shareable.iter().filter(is_missing).collect::<Vec<_>>(), [] as [&&str; 0]);
}

#[test]
fn a_handle_is_found_in_each_partition_and_container() {
    type Shelf = LinkedList<Arc<u8>>;
    const { assert!(<HandleProbe<PerUser<Shelf>>>::HOLDS_HANDLE) };
    const { assert!(<HandleProbe<PerConversation<Shelf>>>::HOLDS_HANDLE) };
    const { assert!(<HandleProbe<PerTenant<Shelf>>>::HOLDS_HANDLE) };
    const { assert!(<HandleProbe<PerUser<Awaited<Shelf>>>>::HOLDS_HANDLE) };
    const { assert!(<HandleProbe<Vec<PerTenant<Awaited<(Shelf, u8)>>>>>::HOLDS_HANDLE) };
    const { assert!(<HandleProbe<PartitionPart<Result<Shelf, ()>>>>::HOLDS_HANDLE) };
    const { assert!(!<HandleProbe<Shelf>>::HOLDS_HANDLE) };
    const { assert!(!<HandleProbe<PerUser<Awaited<LinkedList<u8>>>>>::HOLDS_HANDLE) };
}
