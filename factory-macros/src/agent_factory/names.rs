/// Those that were there before: a list, because there are few, and a hash set takes rustc longer than they take to search.
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
