namespace Disclosure.Model.Records;

/// <summary>
/// An entry of a form that no field of the record stands for, kept as written so that nothing of an approved table is
/// lost: <c>受益人口</c>, <c>存在问题</c>, <c>2020年实际执行数（保安服务费）</c>.
/// </summary>
/// <param name="Label">The entry's label in the form.</param>
/// <param name="Text">What was written.</param>
public sealed record FormItem(string Label, string Text);
