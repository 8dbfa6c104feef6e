/// A change that a rule's cases have to notice.
pub(crate) struct Mutant {
    pub(crate) name: String,
    /// Those that it takes the ground from.
    pub(crate) rules: Vec<String>,
    pub(crate) edits: Vec<Edit>,
}

/// `from`, which stands in the file once, becomes `to`.
pub(crate) struct Edit {
    pub(crate) file: String,
    pub(crate) from: String,
    pub(crate) to: String,
}

/// All of `mutants.txt`, which says how it is written.
pub(crate) fn all() -> Result<Vec<Mutant>, String> {
    let mut mutants = Vec::new();
    let mut lines = include_str!("../mutants.txt").lines();
    while let Some(line) = lines.next() {
        match line.split_once(' ') {
            Some(("==", name)) => mutants.push(Mutant { name: name.to_owned(), rules: Vec::new(), edits: Vec::new() }),
            Some(("rules:", rules)) => last(&mut mutants)?.rules = rules.split(", ").map(str::to_owned).collect(),
            Some(("file:", file)) => {
                let (_, from) = (until(&mut lines, "<<<")?, until(&mut lines, "===")?);
                let edit = Edit { file: file.to_owned(), from, to: until(&mut lines, ">>>")? };
                last(&mut mutants)?.edits.push(edit);
            }
            _ => {}
        }
    }
    Ok(mutants)
}

fn last(mutants: &mut [Mutant]) -> Result<&mut Mutant, String> {
    mutants.last_mut().ok_or_else(|| "a mutant begins with its name, behind `==`".to_owned())
}

fn until<'a>(lines: &mut impl Iterator<Item = &'a str>, end: &str) -> Result<String, String> {
    let mut text = Vec::new();
    loop {
        match lines.next() {
            Some(line) if line == end => return Ok(text.join("\n")),
            Some(line) => text.push(line),
            None => return Err(format!("`{end}` is missing")),
        }
    }
}
