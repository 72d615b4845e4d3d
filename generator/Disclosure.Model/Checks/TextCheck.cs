namespace Disclosure.Model.Checks;

/// <summary>A check that looks at one text of a record, whatever the record.</summary>
internal delegate void TextCheck(RecordText text, FindingCollector findings);
