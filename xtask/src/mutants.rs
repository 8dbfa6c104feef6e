/// A change that the cases of a rule have to notice.
pub(crate) struct Mutant {
    pub(crate) name: String,
    /// The rules that it breaks.
    pub(crate) rules: Vec<String>,
    pub(crate) edits: Vec<Edit>,
}

/// Replaces `from`, which occurs once in the file, by `to`.
pub(crate) struct Edit {
    pub(crate) file: String,
    /// The line of `mutants.txt` that names the file.
    pub(crate) line: usize,
    pub(crate) from: String,
    pub(crate) to: String,
}

/// Reads `mutants.txt`, which explains its format.
pub(crate) fn read() -> Result<Vec<Mutant>, String> {
    let mut mutants = Vec::new();
    let mut lines = include_str!("../mutants.txt").lines().enumerate().map(|(index, line)| (index + 1, line));
    while let Some((number, line)) = lines.next() {
        match line.split_once(' ') {
            Some(("==", name)) => mutants.push(Mutant { name: name.to_owned(), rules: Vec::new(), edits: Vec::new() }),
            Some(("rules:", rules)) => {
                last(&mut mutants, number)?.rules = rules.split(", ").map(str::to_owned).collect();
            }
            Some(("file:", file)) => {
                let (_, from) = (until(&mut lines, "<<<", number)?, until(&mut lines, "===", number)?);
                let edit = Edit { file: file.to_owned(), line: number, from, to: until(&mut lines, ">>>", number)? };
                last(&mut mutants, number)?.edits.push(edit);
            }
            _ => {}
        }
    }
    Ok(mutants)
}

fn last(mutants: &mut [Mutant], line: usize) -> Result<&mut Mutant, String> {
    mutants.last_mut().ok_or_else(|| format!("mutants.txt:{line}: a mutant begins with its name, behind `==`"))
}

/// Returns the lines before the line `end`.
fn until<'a>(lines: &mut impl Iterator<Item = (usize, &'a str)>, end: &str, start: usize) -> Result<String, String> {
    let mut text = Vec::new();
    for (_, line) in lines {
        if line == end {
            return Ok(text.join("\n"));
        }
        text.push(line);
    }
    Err(format!("mutants.txt:{start}: `{end}` is missing"))
}
