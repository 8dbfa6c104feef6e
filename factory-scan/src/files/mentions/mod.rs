//! Occurrences of names.

mod doc_tests;
mod doc_text;
mod names;

use self::{
    doc_tests::find_code_blocks,
    doc_text::DocText,
    names::{Names, words_of},
};
use super::{
    found::{Form, Mention, ParseError},
    index::{FileIndex, read},
    reader::Reader,
};
use std::ops::Range;

impl Reader {
    /// Finds the names in a file, with or without `r#`. A name may have the type that it belongs to before it, such as
    /// `EventRouter::instance`, and is then found only in this path.
    ///
    /// Names in comments, in strings, of fields, of parameters and of variables are not found. A text that contains none of the
    /// names is not parsed.
    ///
    /// # Errors
    ///
    /// Fails if the text is no Rust file; see [`ParseError`].
    ///
    /// # Examples
    ///
    /// ```
    /// use factory_scan::{Form, with_reader};
    ///
    /// let text = "use old::get_factory; // get_factory\nfn f() { get_factory().run(\"get_factory\"); }";
    /// let mentions = with_reader(|reader| reader.find_mentions(text, &["get_factory"])).unwrap().unwrap();
    /// let forms: Vec<_> = mentions.into_iter().map(|mention| mention.form).collect();
    /// assert_eq!(forms, [Form::Import, Form::Call]);
    /// ```
    pub fn find_mentions(&self, text: &str, names: &[&str]) -> Result<Vec<Mention>, ParseError> {
        let names = Names::new(names);
        if !names.may_occur_in(text) {
            return Ok(Vec::new());
        }
        self.read(text, |source| {
            let index = read(source, true);
            let mut mentions = names_of_code(text, &index, &names);
            for comments in &index.documented {
                names_of_docs(text, comments, &index, &names, &mut mentions);
            }
            mentions.sort_by_key(|mention| mention.at.start);
            mentions
        })
    }
}

fn names_of_code(text: &str, index: &FileIndex<'_>, names: &Names<'_>) -> Vec<Mention> {
    let mention = |word: &super::index::Word| {
        let name = names.find(&text[word.range.clone()], word.qualifier.as_deref())?;
        Some(Mention { name: name.to_owned(), form: word.form, at: index.location(word.range.clone()) })
    };
    index.words.iter().filter_map(mention).collect()
}

fn names_of_docs(
    text: &str,
    comments: &[Range<usize>],
    index: &FileIndex<'_>,
    names: &Names<'_>,
    mentions: &mut Vec<Mention>,
) {
    if !comments.iter().any(|comment| names.may_occur_in(&text[comment.clone()])) {
        return;
    }
    let docs = DocText::new(text, comments);
    let mut add = |name: &str, form, range: Range<usize>| {
        let at = index.location(docs.origin(range.start)..docs.origin(range.start) + range.len());
        mentions.push(Mention { name: name.to_owned(), form, at });
    };
    let blocks = find_code_blocks(&docs.markdown);
    for (name, range) in names.find_words(&docs.markdown) {
        if !blocks.iter().any(|block| block.contains(range.start)) {
            add(name, Form::Doc, range);
        }
    }
    for block in &blocks {
        for (name, range) in words_of(&block.code, names) {
            let start = block.origin(range.start);
            add(name, Form::DocTest, start..start + range.len());
        }
    }
}
