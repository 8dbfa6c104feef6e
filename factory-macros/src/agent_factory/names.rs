/// Those that were there before. A list: there are few, and it takes longer to compile a hash set than to search this.
#[derive(Default)]
pub(super) struct Names(Vec<String>);

impl Names {
    /// Whether it is a new one.
    pub(super) fn insert(&mut self, name: &dyn ToString) -> bool {
        let name = name.to_string();
        let is_new = !self.0.contains(&name);
        self.0.push(name);
        is_new
    }
}
