/// Those that were there before, sorted: a hash set takes longer to compile than this takes to search.
#[derive(Default)]
pub(super) struct Names(Vec<String>);

impl Names {
    pub(super) fn contains(&self, name: &String) -> bool {
        self.0.binary_search(name).is_ok()
    }

    /// Whether it is a new one.
    pub(super) fn insert(&mut self, name: &dyn ToString) -> bool {
        let name = name.to_string();
        let Err(index) = self.0.binary_search(&name) else { return false };
        self.0.insert(index, name);
        true
    }
}
