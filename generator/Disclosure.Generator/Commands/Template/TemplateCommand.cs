using System.CommandLine;
using Disclosure.Forms.Writing;

namespace Disclosure.Generator.Commands.Template;

/// <summary><c>disclosure template</c>: a blank official form for departments to fill in.</summary>
internal static class TemplateCommand
{
    public static Command Create(CommandConsole console)
    {
        var form = Form();
        var output = WorkbookOutput.Option();
        var force = WorkbookOutput.Force();
        var command = new Command("template", "生成空白的绩效表格，发给部门填写") { form, output, force };
        command.SetAction(parsed =>
        {
            var file = new WorkbookOutput(parsed.GetRequiredValue(output), parsed.GetValue(force));
            if (file.IsRefused(console))
                return ExitCode.Blocked;
            var chosen = OfficialForms.Find(parsed.GetRequiredValue(form))!;
            return file.Write(console, FormTemplate.Write(chosen), $"空白的{chosen.Title}");
        });
        return command;
    }

    private static Argument<string> Form()
    {
        var names = OfficialForms.All.Select(form => $"{form.Id} {form.Title}");
        var form = new Argument<string>("FORM") { HelpName = "FORM", Description = "哪种表：" + string.Join("，", names) };
        form.AcceptOnlyFromAmong([.. OfficialForms.All.Select(form => form.Id)]);
        return form;
    }
}
