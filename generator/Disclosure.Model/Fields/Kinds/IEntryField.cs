namespace Disclosure.Model.Fields.Kinds;

/// <summary>A field that stands in a form as one entry, a label and a text: its <see cref="IField.Title"/> is the label.</summary>
public interface IEntryField : ITextField;
