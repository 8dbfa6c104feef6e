use syn::{Ident, ext::IdentExt};

/// The values that were seen before, sorted. A hash set takes longer to compile than this takes to search.
pub(crate) struct Seen<T>(Vec<T>);

impl<T> Default for Seen<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> Seen<T> {
    pub(crate) fn contains(&self, value: &T) -> bool {
        self.0.binary_search(value).is_ok()
    }

    /// Returns whether the value was not seen before.
    pub(crate) fn insert(&mut self, value: T) -> bool {
        let Err(index) = self.0.binary_search(&value) else { return false };
        self.0.insert(index, value);
        true
    }
}

impl Seen<String> {
    /// Returns whether the name was not seen before. A raw identifier is the same name as a plain one.
    pub(crate) fn insert_name(&mut self, name: &Ident) -> bool {
        self.insert(plain_name(name))
    }
}

/// Returns the name without `r#`.
pub(crate) fn plain_name(name: &Ident) -> String {
    name.unraw().to_string()
}
