//! The programs of `leaks/`. Each gives one user's state to another, and rustc must reject it.

use crate::{
    report::heading,
    rustc::{self, CompileError, Programs, Verdict, Verdicts},
};
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// A program that leaks, and its corrected twin.
struct Leak {
    name: String,
    program: Source,
    twin: Source,
}

struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    fn read(path: PathBuf) -> io::Result<Self> {
        Ok(Self { text: fs::read_to_string(&path)?, path })
    }

    /// Returns the first line, which describes the program.
    fn summary(&self) -> &str {
        self.text.lines().next().unwrap_or_default().trim_start_matches("//!").trim()
    }

    /// Returns the lines that the other program does not have, with their numbers. Imports are left out.
    fn only_here(&self, other: &Self) -> Vec<(usize, &str)> {
        let theirs: Vec<_> = other.text.lines().map(str::trim).collect();
        let is_own =
            |line: &str| !["//", "use "].iter().any(|start| line.starts_with(start)) && !theirs.contains(&line.trim());
        (1..).zip(self.text.lines()).filter(|(_, line)| is_own(line)).collect()
    }
}

impl Leak {
    fn read(folder: &Path) -> io::Result<Self> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let source = |file| Source::read(folder.join(file));
        Ok(Self { name, program: source("leak.rs")?, twin: source("fixed.rs")? })
    }

    fn twin_name(&self) -> String {
        format!("{}_fixed", self.name)
    }

    fn programs(&self) -> [(String, PathBuf); 2] {
        [(self.name.clone(), self.program.path.clone()), (self.twin_name(), self.twin.path.clone())]
    }

    /// Returns rustc's error about the leak. Fails if rustc accepts the program or rejects it for another reason.
    fn rejection<'a>(&self, verdicts: &'a Verdicts) -> Result<&'a CompileError, String> {
        let Some(Verdict::Rejected(errors)) = verdicts.get(&self.name) else {
            return Err(format!("THE LEAK COMPILES: {}", self.name));
        };
        let lines = self.program.only_here(&self.twin);
        let is_the_leak = |error: &&CompileError| lines.iter().any(|(number, _)| *number == error.line);
        errors
            .first()
            .filter(is_the_leak)
            .ok_or_else(|| format!("THE LEAK IS REJECTED FOR ANOTHER REASON: {}\n{}", self.name, all_words(errors)))
    }

    fn check_twin(&self, verdicts: &Verdicts) -> Result<(), String> {
        match verdicts.get(&self.twin_name()) {
            Some(Verdict::Compiles) => Ok(()),
            Some(Verdict::Rejected(errors)) => {
                Err(format!("THE TWIN DOES NOT COMPILE: {}\n{}", self.name, all_words(errors)))
            }
            None => Err(format!("THE TWIN WAS NOT CHECKED: {}", self.name)),
        }
    }

    /// Prints the leak and returns the problems.
    fn show(&self, verdicts: &Verdicts, out: &mut impl Write) -> io::Result<Vec<String>> {
        let (rejection, twin) = (self.rejection(verdicts), self.check_twin(verdicts));
        writeln!(out, "\n{}\n{}\n", heading(&self.name.replace('_', " "), "-"), self.program.summary())?;
        writeln!(out, "{}\n", excerpt(&self.program.only_here(&self.twin)))?;
        match &rejection {
            Ok(error) => writeln!(out, "rustc says:\n\n{}\n", essence(error))?,
            Err(problem) => writeln!(out, "{problem}\n")?,
        }
        match &twin {
            Ok(()) => writeln!(out, "The corrected program compiles. {}", self.twin.summary())?,
            Err(problem) => writeln!(out, "{problem}")?,
        }
        writeln!(out, "\n{}", excerpt(&self.twin.only_here(&self.program)))?;
        let headline = |problem: String| problem.lines().next().map(str::to_owned);
        Ok(rejection.err().into_iter().chain(twin.err()).filter_map(headline).collect())
    }
}

fn all_words(errors: &[CompileError]) -> String {
    errors.iter().map(|error| &*error.words).collect()
}

fn excerpt(lines: &[(usize, &str)]) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let least = lines.iter().map(|(_, line)| depth(line)).min().unwrap_or_default();
    indented(lines.iter().map(|(_, line)| &line[least..]))
}

fn indented<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    lines.into_iter().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

/// Returns the part of the error that shows the program. Notes are kept only if a trait defines them, because the
/// others explain variance.
fn essence(error: &CompileError) -> String {
    let words = error.words.replace(&rustc::workspace().join("").display().to_string(), "");
    let is_note = |line: &str| line.trim_start().starts_with("= ");
    let shown = words.lines().take_while(|line| !line.is_empty() && !line.starts_with("note:"));
    let is_advice = |line: &str| line.trim_start().starts_with("= note: ") && error.code == "E0277";
    let lines: Vec<_> = shown.filter(|line| !is_note(line) || is_advice(line)).flat_map(wrapped).collect();
    let frame_end = lines.iter().rposition(|line| line.trim() != "|").map_or(0, |last| last + 1);
    indented(lines[..frame_end].iter().map(|line| &**line))
}

/// Breaks a note between words.
fn wrapped(line: &str) -> Vec<String> {
    const WIDTH: usize = 96;
    const START: &str = "= note: ";
    let Some(indent) = line.find(START).map(|at| at + START.len()) else { return vec![line.to_owned()] };
    let mut lines = vec![line[..indent].trim_end().to_owned()];
    for word in line[indent..].split(' ') {
        match lines.last_mut() {
            Some(last) if last.chars().count() + word.chars().count() < WIDTH => last.extend([" ", word]),
            _ => lines.push(format!("{:indent$}{word}", "")),
        }
    }
    lines
}

/// Prints every leak and returns the problems.
pub(crate) fn show(out: &mut impl Write) -> Result<Vec<String>, String> {
    let leaks = read().map_err(|error| format!("leaks: {error}"))?;
    let programs: Programs = leaks.iter().flat_map(Leak::programs).collect();
    announce(leaks.len(), out).map_err(|error| error.to_string())?;
    let verdicts = rustc::check(&programs)?;
    let mut problems = Vec::new();
    for leak in &leaks {
        problems.extend(leak.show(&verdicts, out).map_err(|error| error.to_string())?);
    }
    Ok(problems)
}

/// Prints the heading at once, because rustc takes some seconds.
fn announce(leaks: usize, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n{}\n", heading("programs that rustc rejects", "="))?;
    writeln!(out, "{leaks} programs that leak, each with its corrected twin.")?;
    out.flush()
}

fn read() -> io::Result<Vec<Leak>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("leaks");
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    paths.iter().map(|path| Leak::read(path)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leak() -> Leak {
        let source = |text: &str| Source { path: PathBuf::new(), text: text.to_owned() };
        let program = source("//! Leaks.\nuse a::B;\nfn main() {\n    leak();\n}\n");
        Leak { name: "leak".to_owned(), program, twin: source("//! Does not.\nfn main() {\n    keep();\n}\n") }
    }

    fn error(line: usize) -> Verdict {
        Verdict::Rejected(vec![CompileError { code: "E0521".to_owned(), line, words: "error[E0521]".to_owned() }])
    }

    fn shown(of_leak: Verdict, of_twin: Verdict) -> (Vec<String>, String) {
        let verdicts = Verdicts::from([("leak".to_owned(), of_leak), ("leak_fixed".to_owned(), of_twin)]);
        let mut out = Vec::new();
        let problems = leak().show(&verdicts, &mut out).unwrap();
        (problems, String::from_utf8(out).unwrap())
    }

    #[test]
    fn the_five_leaks_are_found() {
        let names: Vec<_> = read().unwrap().into_iter().map(|leak| leak.name).collect();
        let expected = [
            "an_agent_in_a_spawned_task",
            "an_agent_in_a_static",
            "the_old_singleton",
            "two_users_mixed",
            "user_state_in_a_shared_mutex",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_leak_that_is_rejected_is_shown_without_a_problem() {
        let (problems, shown) = shown(error(4), Verdict::Compiles);
        assert_eq!(problems, [""; 0]);
        let expected = "Leaks.\n\n    leak();\n\nrustc says:\n\n    error[E0521]\n\nThe corrected program compiles. Does not.\n\n    keep();\n";
        assert!(shown.ends_with(expected), "{shown}");
    }

    #[test]
    fn a_leak_that_compiles_is_a_problem() {
        assert_eq!(shown(Verdict::Compiles, Verdict::Compiles).0, ["THE LEAK COMPILES: leak"]);
    }

    #[test]
    fn a_leak_that_is_rejected_elsewhere_is_a_problem() {
        assert_eq!(shown(error(2), Verdict::Compiles).0, ["THE LEAK IS REJECTED FOR ANOTHER REASON: leak"]);
    }

    #[test]
    fn a_twin_that_is_rejected_is_a_problem() {
        assert_eq!(shown(error(4), error(4)).0, ["THE TWIN DOES NOT COMPILE: leak"]);
    }

    #[test]
    fn rustcs_words_are_cut_after_the_program() {
        let words = "error: escapes\n  |\n4 |     leak();\n  |     ^^^^^^ here\n  |\n  = note: about variance\n\n";
        let error = |code: &str| CompileError { code: code.to_owned(), line: 4, words: words.to_owned() };
        let program = "    error: escapes\n      |\n    4 |     leak();\n      |     ^^^^^^ here";
        assert_eq!(essence(&error("E0521")), program);
        assert_eq!(essence(&error("E0277")), format!("{program}\n      |\n      = note: about variance"));
    }
}
