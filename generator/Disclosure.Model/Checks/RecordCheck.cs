namespace Disclosure.Model.Checks;

/// <summary>A check: looks at one record, and adds what it finds. It never throws and never changes anything.</summary>
internal delegate void RecordCheck(CheckedRecord record, FindingCollector findings);
